// What is written down of a bug: where it was and its place in the code, never what people typed.

export interface BugReport {
  readonly level: 'error'
  /** The number that the user is shown. */
  readonly report: string
  readonly at: number
  /** Method and path of the contract, without the values in it. */
  readonly where: string
  readonly error: string
  readonly code: string | null
  readonly frames: readonly string[]
}

/** Tells of a bug; the error itself stays in the process. */
export type TellBug = (report: BugReport, error: unknown) => void

/** The message is left out, since it may quote data; name, code and place remain. */
export function bugReport(report: string, at: number, where: string, error: unknown): BugReport {
  const isError = error instanceof Error
  const frames = isError ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  return {
    level: 'error',
    report,
    at,
    where,
    error: isError ? error.name : typeof error,
    code: isError && 'code' in error && typeof error.code === 'string' ? error.code : null,
    frames: frames.slice(0, 12).map((line) => line.trim()),
  }
}

/** One JSON line on the error channel. */
export const tellOnErrorChannel: TellBug = (report) => console.error(JSON.stringify(report))

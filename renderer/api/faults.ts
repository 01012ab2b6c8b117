// Faults as the page sees them: those of the server read from its answer, and the one that only the page can know.
import { type Code, type Fault, fault, faults } from '../../shared/contract/faults.ts'

const offlineReport = 'offline'

/** The server did not answer at all. */
export function offline(): Fault<Code> {
  return fault(
    'internal',
    { report: offlineReport },
    'Siladom tidak menjawab. Isian Anda tetap ada; periksa apakah komputer induk menyala, lalu coba lagi.',
  )
}

/** Nobody answered: the program of this PC, or the komputer induk behind it. */
export function isOffline(one: Fault<Code>): boolean {
  return one.code === 'host_away' || (one.code === 'internal' && one.data.report === offlineReport)
}

/** Reads `{ error: { code, message, data } }`; what cannot be read is an internal fault with the status in its report. */
export async function readFault(response: Response): Promise<Fault<Code>> {
  const unreadable = fault('internal', { report: `status ${response.status}` })
  try {
    const body: unknown = await response.json()
    const error = property(body, 'error')
    const code = property(error, 'code')
    const message = property(error, 'message')
    if (!isCode(code) || typeof message !== 'string') return unreadable
    const data = faults[code].data.safeParse(property(error, 'data') ?? {})
    return data.success ? ({ code, message, data: data.data } as Fault<Code>) : unreadable
  } catch {
    return unreadable
  }
}

function isCode(value: unknown): value is Code {
  return typeof value === 'string' && Object.hasOwn(faults, value)
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const known: Readonly<Record<string, unknown>> = { ...value }
  return known[name]
}

/** The problems of a fault for ErrorSummary and the fields; a fault without any is one problem without a field. */
export function problemsOf(one: Fault<Code>): readonly { readonly path: string; readonly sentence: string }[] {
  if ((one.code === 'invalid' || one.code === 'guard') && one.data.problems.length > 0) return one.data.problems
  return [{ path: '', sentence: one.message }]
}

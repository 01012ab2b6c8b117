// When a name is an alarm: after two failures in a row, one message for each change, none while maintenance runs.
import { type CheckCode, type CheckFinding, isCheckCode } from './finding.ts'

/** How many checks in a row found the code bad. */
export type Streaks = Readonly<Partial<Record<CheckCode, number>>>

export interface AlarmStep {
  readonly streaks: Streaks
  readonly change:
    | { readonly kind: 'none' }
    | { readonly kind: 'raise'; readonly codes: readonly CheckCode[] }
    | { readonly kind: 'clear' }
}

const failuresBeforeAlarm = 2

/**
 * `standing` are the codes of the alarm that stands, null where there is none. What could not be looked at neither
 * adds to a streak nor ends it.
 */
export function nextAlarm(
  before: Streaks,
  findings: readonly CheckFinding[],
  standing: readonly CheckCode[] | null,
  inMaintenance: boolean,
): AlarmStep {
  const streaks = nextStreaks(before, findings)
  const alarming = codesOf(streaks).filter((code) => (streaks[code] ?? 0) >= failuresBeforeAlarm)
  if (inMaintenance) return { streaks, change: { kind: 'none' } }
  if (standing === null)
    return { streaks, change: alarming.length === 0 ? { kind: 'none' } : { kind: 'raise', codes: alarming } }
  const still = standing.filter((code) => (streaks[code] ?? 0) > 0)
  const codes = [...new Set([...still, ...alarming])]
  if (codes.length === 0) return { streaks, change: { kind: 'clear' } }
  const isNew = codes.some((code) => !standing.includes(code))
  return { streaks, change: isNew ? { kind: 'raise', codes } : { kind: 'none' } }
}

function nextStreaks(before: Streaks, findings: readonly CheckFinding[]): Streaks {
  const after: Partial<Record<CheckCode, number>> = {}
  for (const code of codesOf(before)) {
    const unseen = !findings.some((finding) => finding.code === code && finding.level !== 'unknown')
    if (unseen && findings.some(({ level }) => level === 'unknown')) after[code] = before[code] ?? 0
  }
  for (const { code, level } of findings) if (level === 'bad') after[code] = (before[code] ?? 0) + 1
  return after
}

function codesOf(streaks: Streaks): readonly CheckCode[] {
  return Object.keys(streaks).filter(isCheckCode)
}

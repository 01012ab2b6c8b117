// Checks many names, a few at a time, and judges what was seen.
import type { Expected } from '../../../shared/watch/expected.ts'
import type { CheckFinding } from '../../../shared/watch/finding.ts'
import { judge } from '../../../shared/watch/judge.ts'
import type { Observation } from '../../../shared/watch/observation.ts'
import { type CheckedEntry, type Checker, observe } from './checker/observe.ts'
import type { CheckResult } from './keep-results.ts'

export interface RoundName extends CheckedEntry {
  readonly registerId: string
}

/** Names that are looked at side by side. */
const atATime = 6

/** The results in the order of the names; ends early where `closing` is aborted, with what is there. */
export async function checkRound(
  checker: Checker,
  names: readonly RoundName[],
  closing: AbortSignal,
  onDone: (done: number) => void = () => {},
): Promise<readonly CheckResult[]> {
  const results: (CheckResult | null)[] = names.map(() => null)
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < names.length && !closing.aborted; index = next++) {
      const name = names[index]
      if (name === undefined) return
      const observation = await observe(checker, name, closing)
      if (closing.aborted) return
      results[index] = resultOf(name, name.expected, observation)
      done += 1
      onDone(done)
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return withoutBrokenNetwork(results.filter((result) => result !== null))
}

function resultOf({ registerId }: RoundName, expected: Expected, observation: Observation): CheckResult {
  return { registerId, observation, findings: judge(observation, expected) }
}

/** Where not one of several sites answers, it is this PC that has no way out: that is nobody's failure. */
function withoutBrokenNetwork(results: readonly CheckResult[]): readonly CheckResult[] {
  const asked = results.filter(({ observation }) => observation.dns.state === 'found')
  const silent = asked.length >= 3 && asked.every(({ observation }) => observation.web.end === 'no_answer')
  return silent ? results.map((result) => ({ ...result, findings: result.findings.map(unknownIfSilent) })) : results
}

function unknownIfSilent(finding: CheckFinding): CheckFinding {
  if (finding.code !== 'HTTP_STATUS' || finding.level !== 'bad') return finding
  const sentence = 'Tidak satu pun situs menjawab: jaringan kantor kemungkinan terputus. Diperiksa lagi nanti.'
  return { ...finding, level: 'unknown', sentence }
}

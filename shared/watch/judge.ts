// Judges an observation against what the register lets one expect.
import type { CheckFinding } from './finding.ts'
import { dnsFindings } from './judge-dns.ts'
import { webFindings } from './judge-web.ts'
import type { Expected } from './expected.ts'
import type { Observation } from './observation.ts'

/** Every finding, sound ones included; nothing is said of the web where the name has no address. */
export function judge(seen: Observation, expected: Expected): readonly CheckFinding[] {
  const dns = dnsFindings(seen, expected)
  return seen.dns.state === 'found' ? [...dns, ...webFindings(seen, expected)] : dns
}

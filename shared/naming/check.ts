// The check of an asked name against every rule that needs no network.
import { isHostName, labelFindings } from './label-rules.ts'
import { readName } from './read-name.ts'
import { completenessFindings, registerFindings } from './register-rules.ts'
import { resemblanceFindings } from './resemblance-rules.ts'
import type { Finding, NameCheck, NameContext } from './types.ts'
import { abbreviationFindings, depthFindings, villageFindings } from './unit-rules.ts'
import { bannedFindings, reservedFindings } from './word-rules.ts'

/**
 * Reads the name and lists what is to be said about it, blocks first (SOP step 4; `dns.md` 1).
 * Names that cannot be host names are not compared with others: the spelling comes first.
 */
export function checkName(asked: string, context: NameContext): NameCheck {
  const { label, zone, fqdn } = readName(asked, context.zones)
  const spelling = labelFindings(label, fqdn, context.policy)
  const comparing = isHostName(label) ? comparisons(label, zone, fqdn, context) : []
  const found = [...spelling, ...comparing, ...villageFindings(context)]
  return { asked, label, zone, fqdn, findings: order.flatMap((level) => found.filter((one) => one.severity === level)) }
}

/** Whether nothing stands against the name: no block, and nothing that the verifier has to answer. */
export function isFree(check: NameCheck): boolean {
  return check.findings.every((one) => one.severity === 'info')
}

const order = ['block', 'warn', 'info'] as const

function comparisons(label: string, zone: string, fqdn: string, context: NameContext): readonly Finding[] {
  const deep = depthFindings(label, zone, context)
  const words = [...reservedFindings(label, context), ...bannedFindings(label, context.policy)]
  const taken = registerFindings(fqdn, context)
  if (label.includes('.')) return [...deep, ...words, ...taken, ...completenessFindings(context)]
  return [
    ...words,
    ...taken,
    ...abbreviationFindings(label, zone, context),
    ...resemblanceFindings(label, zone, context),
    ...completenessFindings(context),
  ]
}

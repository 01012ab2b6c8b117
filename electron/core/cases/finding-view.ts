// The findings that stand in an item's values, read back for the screen.
import type { FindingView } from '../../../shared/contract/parts.ts'
import { findingView } from '../../../shared/contract/parts.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { Finding } from '../../../shared/naming/types.ts'

/** Findings of the last verification or decision; those of an unknown shape are left out. */
export function findingsOf(values: JsonObject): FindingView[] {
  const stored = values['findings']
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one) => {
    const read = findingView.safeParse({ related: null, ...Object(one) })
    return read.success ? [read.data] : []
  })
}

/** A finding of the name rules for the screen. */
export function findingViewOf(finding: Finding): FindingView {
  return {
    code: finding.code,
    severity: finding.severity,
    sentence: finding.sentence,
    rule: { ...finding.rule },
    override: finding.override,
    related: finding.related ?? null,
  }
}

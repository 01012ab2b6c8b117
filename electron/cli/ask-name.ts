// One question to the name rules: what is to be said about a label.
import { localDateOf } from '../../shared/calendar/zone.ts'
import { checkName } from '../../shared/naming/check.ts'
import { defaultNamePolicy } from '../../shared/naming/policy.ts'
import type { NameContext, Severity } from '../../shared/naming/types.ts'
import { ok, type Result } from '../../shared/result.ts'
import { readNameContext } from './ask-office.ts'

export interface NameAnswer {
  readonly findings: readonly { readonly code: string; readonly severity: Severity; readonly sentence: string }[]
}

/** With a data folder the office's own zones, units, register and policy; without one the rules alone. */
export async function askName(label: string, dataDir: string | undefined): Promise<Result<NameAnswer, string>> {
  const context = dataDir === undefined ? ok(rulesAlone()) : await readNameContext(dataDir)
  if (!context.ok) return context
  const { findings } = checkName(label, context.value)
  return ok({ findings: findings.map(({ code, severity, sentence }) => ({ code, severity, sentence })) })
}

/** No register is asked, so none is called incomplete. */
function rulesAlone(): NameContext {
  return {
    zones: ['contohkab.go.id'],
    asker: null,
    units: [],
    register: [],
    registerComplete: true,
    policy: defaultNamePolicy,
    today: localDateOf(Date.now(), 'Asia/Jakarta'),
  }
}

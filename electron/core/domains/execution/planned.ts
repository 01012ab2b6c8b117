// The plan of an approved name: what was decided, what stands on the server, what would change, and the texts for an operator.
import type { PlanView } from '../../../../shared/contract/domains.ts'
import { type Fault, fault } from '../../../../shared/contract/faults.ts'
import { type CreationMode, type Desired, desiredOf } from '../../../../shared/domains/desired.ts'
import type { PlanProblem } from '../../../../shared/domains/guard.ts'
import type { Plan } from '../../../../shared/domains/plan.ts'
import type { RrSet } from '../../../../shared/domains/records.ts'
import { hostingScript } from '../../../../shared/domains/texts/hosting-script.ts'
import { nsupdateScript } from '../../../../shared/domains/texts/nsupdate.ts'
import { webTexts } from '../../../../shared/domains/texts/web-server.ts'
import { zoneSnippet } from '../../../../shared/domains/texts/zone-snippet.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { numberOrNull, textOf } from '../../log/body.ts'
import type { Services } from '../../services.ts'
import { makePlan } from '../providers/carry-out.ts'
import { providerOf } from '../providers/of-connection.ts'
import type { DnsProvider, ProviderFault } from '../providers/provider.ts'
import { type Context, isToBeMade } from './context.ts'
import { planHash } from './stored-plan.ts'

export interface Planned {
  readonly provider: DnsProvider
  readonly plan: Plan
  readonly desired: Desired
  readonly hash: string
}

export type PlanFault = Fault<'guard' | 'wrong_state' | 'name_server'>

/** Reads the server; call it outside any transaction. */
export async function plannedFor(services: Services, context: Context): Promise<Result<Planned, PlanFault>> {
  const { item, connection, policy } = context
  if (!isToBeMade(context)) return fail(fault('wrong_state', {}, notApproved))
  const desired = desiredOf(
    {
      mode: modeOf(textOf(item.values, 'mode')),
      fqdn: item.fqdn,
      zone: item.zone,
      target: textOf(item.values, 'target'),
      capacityGb: numberOrNull(item.values, 'decided_capacity_gb'),
    },
    connection,
  )
  if (!desired.ok) return fail(guardFault(desired.error))
  const provider = await providerOf(services, connection)
  if (!provider.ok) return fail(serverFault(provider.error))
  const plan = await makePlan(provider.value, item.zone, item.fqdn, desired.value.records, policy)
  if (!plan.ok)
    return fail(plan.error.kind === 'guard' ? guardFault(plan.error.problems) : serverFault(plan.error.fault))
  return ok({ provider: provider.value, plan: plan.value, desired: desired.value, hash: planHash(plan.value) })
}

const notApproved = 'Nama ini tidak disetujui untuk dibuat. Yang dibuat hanya nama dengan keputusan Setujui.'

function modeOf(text: string): CreationMode {
  return text === 'langsung' || text === 'alias' || text === 'alih-http' || text === 'cloud' ? text : 'proxy'
}

function guardFault(problems: readonly PlanProblem[]): Fault<'guard'> {
  return fault('guard', { problems: problems.map(({ path, sentence }) => ({ path, sentence })) }, problems[0]?.sentence)
}

export function serverFault({ code, sentence, mayHaveWritten }: ProviderFault): Fault<'name_server'> {
  return fault('name_server', { reason: code, mayHaveWritten }, sentence)
}

export function planView({ connection, item }: Context, { plan, desired, hash }: Planned): PlanView {
  const { zone, name, changes, before, after, warnings } = plan
  const web = webTexts(item.fqdn, desired.web)
  return {
    zone,
    name,
    changes: changes.map((change) => ({
      kind: change.kind,
      before: change.before === null ? null : copied(change.before),
      after: change.after === null ? null : copied(change.after),
    })),
    before: before.map(copied),
    after: after.map(copied),
    warnings: [...warnings],
    hash,
    texts: {
      zone: zoneSnippet(plan),
      nsupdate: nsupdateScript(plan, connection.primary),
      nginx: web?.nginx ?? null,
      apache: web?.apache ?? null,
      hosting: desired.web.kind === 'hosting' ? hostingScript(item.fqdn, desired.web.quotaGb) : null,
    },
  }
}

export function copied({ name, type, ttl, values }: RrSet<string>) {
  return { name, type, ttl, values: [...values] }
}

// Plans a held list against the office as it stands: its zones, units, rules and register.
import type { ImportMapping } from '../../../../shared/contract/register-import.ts'
import { unitFinder } from '../../../../shared/registry/import/owners.ts'
import {
  type ImportPlan,
  type PlanContext,
  planImport,
  type StandingNames,
} from '../../../../shared/registry/import/plan.ts'
import type { ImportDraft } from '../../../../shared/registry/import/read-row.ts'
import { readNamePolicy } from '../../domains/policy.ts'
import { selectStanding } from '../../domains/queries.ts'
import { canonical, sha256 } from '../../log/canonical.ts'
import type { Services } from '../../services.ts'
import { inSlices } from '../../slices.ts'
import type { Tx } from '../../store/database.ts'
import type { HeldList } from './held-lists.ts'

export interface PlannedImport extends ImportPlan {
  readonly drafts: readonly ImportDraft[]
  /** SHA-256 of what would be entered. */
  readonly digest: string
}

/** What the plan of a held list looks at, read in one transaction. */
export async function planContext(
  tx: Tx,
  services: Services,
  { fileName }: HeldList,
  mapping: ImportMapping,
): Promise<PlanContext> {
  const [zone = '', ...more] = (await services.office.profile(tx)).zones
  return {
    columns: mapping.columns,
    zones: [zone, ...more],
    policy: await readNamePolicy(tx),
    findUnit: unitFinder(await services.office.units(tx), mapping.owners),
    today: await services.office.today(tx),
    standing: await standingNames(tx),
    sourceOf: (place) => `Impor ${fileName}, ${place}`,
  }
}

/** Computes in slices. */
export async function planHeld(
  { list }: HeldList,
  { sheet, head }: ImportMapping,
  context: PlanContext,
): Promise<PlannedImport> {
  const rows = list.sheets[sheet]?.rows.slice(head + 1) ?? []
  const plan = await inSlices(planImport(rows, list.problems, context))
  const drafts = plan.lines.flatMap((line) => (line.state === 'new' ? [line.draft] : []))
  return { ...plan, drafts, digest: sha256(canonical(drafts.map((draft) => ({ ...draft })))) }
}

async function standingNames(tx: Tx): Promise<StandingNames> {
  const standing = new Map<string, 'active' | 'planned' | 'suspended'>()
  for (const { fqdn, state } of await selectStanding(tx, Number.MAX_SAFE_INTEGER))
    standing.set(fqdn, state === 'planned' || state === 'suspended' ? state : 'active')
  return standing
}

// Plan, apply, read back and roll back on any provider: a write is made once, and read back before anybody believes it.
import { guardProblems, type PlanProblem } from '../../../../shared/domains/guard.ts'
import { inverseOf, type Plan, planOf, standing } from '../../../../shared/domains/plan.ts'
import type { RrSet } from '../../../../shared/domains/records.ts'
import type { NamePolicy } from '../../../../shared/naming/types.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type DnsProvider, type Limits, type ProviderFault, providerFault } from './provider.ts'
import { movedSentence } from './wire-faults.ts'

export interface Applied {
  readonly plan: Plan
  readonly serialBefore: number | null
  readonly serialAfter: number | null
  /** What was read and answered, in order. */
  readonly log: readonly string[]
}

export type PlanRefusal =
  | { readonly kind: 'provider'; readonly fault: ProviderFault }
  | { readonly kind: 'guard'; readonly problems: readonly PlanProblem[] }

/** Reads what stands and says what would change; writes nothing. */
export async function makePlan(
  provider: DnsProvider,
  zone: string,
  name: string,
  desired: readonly RrSet[],
  policy: Pick<NamePolicy, 'reserved'>,
): Promise<Result<Plan, PlanRefusal>> {
  const early = guardProblems(planOf({ zone, name, before: [], desired }), policy)
  if (early.length > 0) return fail({ kind: 'guard', problems: early })
  if (!provider.can.reads) return ok(planOf({ zone, name, before: [], desired, warnings: [unreadWarning] }))
  const read = await provider.read(name)
  if (!read.ok) return fail({ kind: 'provider', fault: read.error })
  if (read.value.readOnly !== null)
    return fail({ kind: 'provider', fault: providerFault('refused', read.value.readOnly) })
  const warnings = [
    ...(read.value.wildcard ? [wildcardWarning] : []),
    ...(provider.can.conditional || !provider.can.automatic ? [] : [unconditionalWarning]),
  ]
  const plan = planOf({ zone, name, before: read.value.sets, desired, warnings })
  const problems = guardProblems(plan, policy)
  return problems.length === 0 ? ok(plan) : fail({ kind: 'guard', problems })
}

const unreadWarning =
  'Keadaan di server tidak dibaca: zona ini belum mempunyai server untuk ditanya. Pastikan sendiri bahwa nama belum ada.'
const wildcardWarning = 'Zona ini memakai catatan bintang (*): nama sembarang pun menjawab.'
const unconditionalWarning =
  'Server ini tidak dapat menulis bersyarat: bila orang lain mengubah nama pada detik yang sama, perubahan terakhir yang berlaku.'

/** Writes where the name still is as the plan has it. The answer is believed once the name was read again. */
export async function applyPlan(
  provider: DnsProvider,
  plan: Plan,
  limits: Limits = {},
): Promise<Result<Applied, ProviderFault>> {
  const first = await provider.read(plan.name, limits)
  if (!first.ok) return first
  if (first.value.readOnly !== null) return fail(providerFault('refused', first.value.readOnly))
  if (standing(plan, first.value.sets) !== 'before' || plan.changes.length === 0) {
    const same = standing(plan, first.value.sets) === 'after'
    return fail(providerFault('conflict', same ? alreadySentence : movedSentence))
  }
  const written = await provider.write(plan, limits)
  if (!written.ok && !written.error.mayHaveWritten) return written
  const said = written.ok ? written.value : written.error.sentence
  const after = await provider.read(plan.name)
  if (!after.ok) return fail(providerFault('unreachable', unknownSentence, true))
  const log = [`sebelum: ${shown(first.value.sets)}`, `jawaban: ${said}`, `sesudah: ${shown(after.value.sets)}`]
  switch (standing(plan, after.value.sets)) {
    case 'after':
      return ok({ plan, serialBefore: first.value.serial, serialAfter: after.value.serial, log })
    case 'before':
      return fail(written.ok ? ignored : { ...written.error, mayHaveWritten: false })
    case 'foreign':
      return fail(providerFault('conflict', movedSentence))
  }
}

const alreadySentence = 'Nama ini sudah seperti yang direncanakan. Tidak ada yang ditulis lagi.'
const unknownSentence =
  'Perubahan mungkin sudah tertulis, tetapi server tidak menjawab ketika dibaca kembali. Tekan Baca kembali sesudah server menjawab; jangan menulis ulang.'
const ignored = providerFault(
  'refused',
  'Server menerima perubahan tetapi tidak menjalankannya: mungkin bertabrakan dengan catatan lain pada nama ini. Periksa di server.',
)

/** What became of a write whose end nobody saw. */
export async function readBack(
  provider: DnsProvider,
  plan: Plan,
): Promise<Result<'before' | 'after' | 'foreign', ProviderFault>> {
  const read = await provider.read(plan.name)
  return read.ok ? ok(standing(plan, read.value.sets)) : read
}

/** Restores what stood before, unless somebody else has changed the name since. */
export async function rollBack(
  provider: DnsProvider,
  plan: Plan,
  limits: Limits = {},
): Promise<Result<Applied, ProviderFault>> {
  return await applyPlan(provider, inverseOf(plan), limits)
}

function shown(sets: readonly RrSet<string>[]): string {
  return sets.length === 0
    ? 'kosong'
    : sets.map((set) => `${set.type} ${set.values.join(', ')} (${set.ttl})`).join('; ')
}

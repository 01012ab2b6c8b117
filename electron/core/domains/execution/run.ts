// Writing and restoring a name: the journal's row first, then the server once, then the end as it was seen.
import { fault } from '../../../../shared/contract/faults.ts'
import { inverseOf, type Plan } from '../../../../shared/domains/plan.ts'
import type { RunOutcome } from '../../../../shared/procedures/technical-events.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import { eventsByKey } from '../../log/read.ts'
import type { Services } from '../../services.ts'
import { type Applied, applyPlan } from '../providers/carry-out.ts'
import { providerOf } from '../providers/of-connection.ts'
import type { DnsProvider, ProviderFault } from '../providers/provider.ts'
import { type Context, contextOf, isAtWork, type NameOfCase, standingOf, type WritingFault } from './context.ts'
import { writeJournal } from './journal.ts'
import { plannedFor, serverFault } from './planned.ts'
import { planBody, planHash, storedPlan } from './stored-plan.ts'

interface Run {
  readonly kind: 'apply' | 'rollback'
  readonly provider: DnsProvider
  readonly plan: Plan
}

/** Carries out the plan with this hash, and no other. */
export async function applyName(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  { key, hash }: { readonly key: string; readonly hash: string },
): Promise<Result<null, WritingFault>> {
  const context = await atWork(services, caller, name, key)
  if (!context.ok) return context
  if (context.value === 'done') return ok(null)
  const planned = await plannedFor(services, context.value)
  if (!planned.ok) return planned
  if (planned.value.hash !== hash) return fail(fault('plan_changed', {}))
  const { provider, plan } = planned.value
  return await run(services, caller, name, key, { kind: 'apply', provider, plan })
}

/** Restores what stood before the last write that stands. */
export async function rollBackName(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  { key }: { readonly key: string },
): Promise<Result<null, WritingFault>> {
  const context = await atWork(services, caller, name, key)
  if (!context.ok) return context
  if (context.value === 'done') return ok(null)
  const { technical, connection } = context.value
  const last = technical.runs.findLast(({ ended }) => ended !== null && ended.outcome !== 'refused')
  if (last === undefined || last.kind !== 'apply') return fail(fault('wrong_state', {}, nothingWritten))
  const provider = await providerOf(services, connection)
  if (!provider.ok) return fail(serverFault(provider.error))
  const plan = inverseOf(storedPlan(last.plan))
  return await run(services, caller, name, key, { kind: 'rollback', provider: provider.value, plan })
}

const nothingWritten = 'Belum ada yang ditulis untuk nama ini, sehingga tidak ada yang dipulihkan.'

/** The context of a name at step 7 in this person's hands; `done` where the same command was carried out before. */
async function atWork(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  key: string,
): Promise<Result<Context | 'done', WritingFault>> {
  return await services.store.read(async (tx) => {
    const context = await contextOf(tx, services, caller, name, 'dns.write')
    if (!context.ok) return context
    if ((await eventsByKey(tx, key)).length > 0) return ok('done')
    if (!isAtWork(context.value, caller)) return fail(fault('not_your_turn', {}, takeFirst))
    return context
  })
}

const takeFirst = 'Nama dibuat di langkah 7 oleh yang mengambilnya. Ambil langkah itu dahulu.'

async function run(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  key: string,
  { kind, provider, plan }: Run,
): Promise<Result<null, WritingFault>> {
  const runId = services.makeId()
  const begun = await services.store.write(async (tx): Promise<Result<null, WritingFault>> => {
    const context = await contextOf(tx, services, caller, name, 'dns.write')
    if (!context.ok) return context
    const standing = standingOf(context.value.technical)
    if (standing === 'writing') return fail(fault('taken_by_other', {}, beingWritten))
    if (standing === 'unknown') return fail(fault('wrong_state', {}, readFirst))
    if ((standing === 'written') !== (kind === 'rollback')) return fail(fault('wrong_state', {}, otherwise[kind]))
    const { itemId, caseId } = name
    const body = { itemId, runId, kind, provider: provider.kind, hash: planHash(plan), plan: planBody(plan) }
    await writeJournal(tx, services, caller, { caseId, action: 'dns.write', key }, { type: 'dns_begun', ...body })
    return ok(null)
  })
  if (!begun.ok) return begun
  if (plan.changes.length === 0) {
    await endRun(services, caller, name, runId, { ...blank, outcome: 'done', sentence: nothingToWrite })
    return ok(null)
  }
  const applied: Result<Applied, ProviderFault> | null = provider.can.automatic
    ? await applyPlan(provider, plan, { signal: services.closing })
    : null
  await endRun(services, caller, name, runId, endOf(applied, kind))
  return applied === null || applied.ok ? ok(null) : fail(serverFault(applied.error))
}

const beingWritten = 'Nama ini sedang ditulis orang lain. Tunggu sebentar, lalu muat ulang.'
const readFirst = 'Akhir penulisan sebelumnya belum diketahui. Tekan Baca kembali dahulu.'
const otherwise = {
  apply: 'Nama ini sudah ditulis. Pulihkan dahulu bila rencananya lain.',
  rollback: nothingWritten,
} as const

export interface RunEnd {
  readonly outcome: RunOutcome
  readonly sentence: string
  readonly serialBefore: number | null
  readonly serialAfter: number | null
  readonly log: readonly string[]
}

function endOf(applied: Result<Applied, ProviderFault> | null, kind: Run['kind']): RunEnd {
  if (applied === null) return { ...blank, outcome: 'by_hand', sentence: handedOut }
  if (!applied.ok)
    return { ...blank, outcome: applied.error.mayHaveWritten ? 'unknown' : 'refused', sentence: applied.error.sentence }
  const { serialBefore, serialAfter, log } = applied.value
  return { outcome: 'done', sentence: doneSentence[kind], serialBefore, serialAfter, log }
}

const blank = { serialBefore: null, serialAfter: null, log: [] }
const nothingToWrite = 'Server sudah berisi nama ini seperti yang direncanakan; tidak ada yang ditulis.'
const handedOut = 'Teks perubahan diserahkan kepada operator server. Periksa sesudah dijalankan.'
const doneSentence = {
  apply: 'Tertulis dan terbaca kembali sesuai rencana.',
  rollback: 'Dipulihkan seperti sebelum ditulis.',
} as const

export async function endRun(
  services: Services,
  caller: Caller,
  { caseId, itemId }: NameOfCase,
  runId: string,
  end: RunEnd,
  key: string | null = null,
): Promise<void> {
  await services.store.write((tx) =>
    writeJournal(
      tx,
      services,
      caller,
      { caseId, action: 'dns.write', key },
      { type: 'dns_ended', itemId, runId, ...end },
    ),
  )
}

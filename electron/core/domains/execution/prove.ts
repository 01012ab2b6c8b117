// After a write: the proof over all servers, reading back a write of unknown end, and the Kabid's leave to go on without.
import { fault } from '../../../../shared/contract/faults.ts'
import type { RunOutcome } from '../../../../shared/procedures/technical-events.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import { eventsByKey } from '../../log/read.ts'
import type { Services } from '../../services.ts'
import { isChecked, tsigKeyOf } from '../connections/stored.ts'
import { readBack } from '../providers/carry-out.ts'
import { exchangeTime, providerOf } from '../providers/of-connection.ts'
import { verify } from '../providers/verify.ts'
import { contextOf, isAtWork, type NameOfCase, type ReadingFault, standingOf, type WritingFault } from './context.ts'
import { writeJournal } from './journal.ts'
import { serverFault } from './planned.ts'
import { endRun } from './run.ts'
import { storedPlan } from './stored-plan.ts'

/** Asks every server of the zone for what the last run was to leave there. */
export async function proveName(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  key: string | null,
): Promise<Result<null, ReadingFault>> {
  const context = await services.store.read((tx) => contextOf(tx, services, caller, name, 'dns.write'))
  if (!context.ok) return context
  const { technical, connection, item } = context.value
  const last = technical.runs.findLast(({ ended }) => ended !== null && ended.outcome !== 'refused')
  if (last === undefined) return fail(fault('wrong_state', {}, nothingWritten))
  if (key !== null && (await services.store.read((tx) => eventsByKey(tx, key))).length > 0) return ok(null)
  const { primary, secondaries } = connection
  const asking = { primary, secondaries, timeout: exchangeTime, now: services.clock.now, signal: services.closing }
  const tsig = await tsigKeyOf(services, connection)
  const proof = await verify({ ...asking, key: tsig }, item.zone, item.fqdn, storedPlan(last.plan).after)
  await services.store.write((tx) =>
    writeJournal(
      tx,
      services,
      caller,
      { caseId: name.caseId, action: 'dns.write', key },
      { type: 'dns_verified', itemId: name.itemId, proof: JSON.parse(JSON.stringify(proof)) },
    ),
  )
  return ok(null)
}

const nothingWritten = 'Belum ada yang ditulis untuk nama ini, sehingga tidak ada yang diperiksa.'

/** Reads the name of a write whose end is unknown, and ends it as it is found. */
export async function readBackName(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  key: string,
): Promise<Result<null, WritingFault>> {
  const context = await services.store.read((tx) => contextOf(tx, services, caller, name, 'dns.write'))
  if (!context.ok) return context
  if ((await services.store.read((tx) => eventsByKey(tx, key))).length > 0) return ok(null)
  if (!isAtWork(context.value, caller)) return fail(fault('not_your_turn', {}))
  const { technical, connection } = context.value
  const last = technical.runs.at(-1)
  if (standingOf(technical) !== 'unknown' || last === undefined) return fail(fault('wrong_state', {}, known))
  const provider = await providerOf(services, connection)
  if (!provider.ok) return fail(serverFault(provider.error))
  const found = await readBack(provider.value, storedPlan(last.plan))
  if (!found.ok) return fail(serverFault(found.error))
  const { outcome, sentence } = ends[found.value]
  const end = { outcome, sentence, serialBefore: null, serialAfter: null, log: [] }
  await endRun(services, caller, name, last.runId, end, key)
  return ok(null)
}

const known = 'Tidak ada penulisan yang akhirnya belum diketahui. Muat ulang.'

const ends: Readonly<Record<'before' | 'after' | 'foreign', { outcome: RunOutcome; sentence: string }>> = {
  after: { outcome: 'done', sentence: 'Dibaca kembali: sudah tertulis sesuai rencana.' },
  before: { outcome: 'refused', sentence: 'Dibaca kembali: belum tertulis. Rencana dapat dibuat lagi.' },
  foreign: {
    outcome: 'refused',
    sentence:
      'Dibaca kembali: nama berisi lain dari rencana, mungkin diubah orang lain. Periksa di server, lalu buat rencana lagi.',
  },
}

/** A case goes on without a green proof only by the Kabid's written reason. */
export async function waiveProof(
  services: Services,
  caller: Caller,
  name: NameOfCase,
  { key, reason }: { readonly key: string; readonly reason: string },
): Promise<Result<null, ReadingFault>> {
  return await services.store.write(async (tx) => {
    const context = await contextOf(tx, services, caller, name, 'dns.waive')
    if (!context.ok) return context
    if ((await eventsByKey(tx, key)).length > 0) return ok(null)
    const sentence = 'Tulis alasannya.'
    if (reason.trim() === '') return fail(fault('guard', { problems: [{ path: 'reason', sentence }] }, sentence))
    if (!isChecked(context.value.connection)) return fail(fault('wrong_state', {}, notNeeded))
    const { caseId, itemId } = name
    const event = { type: 'proof_waived', itemId, reason: reason.trim() } as const
    await writeJournal(tx, services, caller, { caseId, action: 'dns.waive', key }, event)
    return ok(null)
  })
}

const notNeeded = 'Zona ini tidak diperiksa otomatis, sehingga pengecualian tidak diperlukan.'

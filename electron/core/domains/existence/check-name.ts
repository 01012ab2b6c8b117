// The live check of an asked name: asks the zone's primary, judges, and keeps evidence and verdict in the case.
import type { LiveCheck } from '../../../../shared/contract/domains.ts'
import { fault } from '../../../../shared/contract/faults.ts'
import { existenceOf, type NameAnswer, type NameEvidence } from '../../../../shared/domains/existence.ts'
import { may } from '../../../../shared/office/policy.ts'
import { fail, ok } from '../../../../shared/result.ts'
import { jsonOf, toNewEvent } from '../../cases/case-events.ts'
import { loadCase } from '../../cases/load.ts'
import type { Caller } from '../../http/caller.ts'
import { doneBefore } from '../../office/acting.ts'
import { record } from '../../record.ts'
import type { Services } from '../../services.ts'
import { readConnection, tsigKeyOf } from '../connections/stored.ts'
import { askName } from './ask-name.ts'
import { storedCheck } from './stored-check.ts'

/** Milliseconds for one question to the server. */
const questionTime = 3000

/** Asks outside any transaction, then writes; the same key writes once. */
export async function checkItemName(
  services: Services,
  caller: Caller,
  { caseId, itemId }: { readonly caseId: string; readonly itemId: string },
  key: string,
) {
  const { store, clock } = services
  const asked = await store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    const posts = caller.posts.map((held) => held.post)
    if (loaded === null || !may(posts, 'case.read', loaded.state.status)) return fail(fault('case_not_found', {}))
    if (!may(posts, 'case.check_name', loaded.state.status)) {
      return may(posts, 'case.check_name', 'open') ? fail(fault('wrong_state', {})) : fail(fault('forbidden', {}))
    }
    const item = loaded.state.items.find((one) => one.id === itemId)
    if (item === undefined) return fail(fault('not_found', {}))
    const done = await doneBefore(tx, key, 'name_checked')
    const before = done === null ? null : storedCheck(done.at, done.body['check'])
    return ok({ before, item, connection: await readConnection(tx, item.zone) })
  })
  if (!asked.ok) return asked
  const { before, item, connection } = asked.value
  if (before !== null) return ok(before)
  const check =
    connection.primary === null
      ? notAsked(item.fqdn, item.zone)
      : judged(
          await askName(
            {
              server: connection.primary,
              timeout: questionTime,
              signal: services.closing,
              key: await tsigKeyOf(services, connection),
              now: clock.now,
            },
            item.fqdn,
            item.zone,
          ),
        )
  return await store.write(async (tx) => {
    const at = clock.now()
    const loaded = await loadCase(tx, caseId)
    const held = caller.posts.find((one) => may([one.post], 'case.check_name', 'open'))
    if (loaded === null || held === undefined) return fail(fault('case_not_found', {}))
    if (loaded.state.status !== 'open') return fail(fault('wrong_state', {}))
    const who = { actor: caller.personId, recorder: caller.personId, post: held.post, capacity: held.capacity }
    const meta = { at, recordedAt: at, ...who, key }
    const event = toNewEvent({ type: 'name_checked', itemId, check: jsonOf(check) })
    await record({ tx, services, meta }, 'case', caseId, [event])
    return ok({ ...check, at })
  })
}

type Check = Omit<LiveCheck, 'at'>

function notAsked(name: string, zone: string): Check {
  return {
    name,
    state: 'not_checked',
    sentence: `Tidak diperiksa ke server nama: belum ada koneksi untuk zona ${zone}. Periksa sendiri, lalu tulis hasilnya; administrator dapat mengisi koneksi di Pengaturan.`,
    server: null,
    records: [],
    wildcard: false,
    dangling: false,
    questions: [],
  }
}

function judged(evidence: NameEvidence): Check {
  const { state, sentence, records, wildcard, dangling } = existenceOf(evidence)
  return {
    name: evidence.name,
    state,
    sentence,
    server: evidence.server,
    records: records.map((set) => ({ ...set, values: [...set.values] })),
    wildcard,
    dangling,
    questions: [['SOA', evidence.soa] as const, ...Object.entries(evidence.others)].map(([type, answer]) => ({
      type,
      answer: answerWords(answer),
    })),
  }
}

function answerWords(answer: NameAnswer): string {
  if (answer.kind === 'none') return `tanpa jawaban (${answer.reason})`
  const values = answer.sets.map((set) => `${set.type} ${set.values.join(', ')}`)
  return [answer.rcode, answer.authoritative ? 'AA' : 'bukan AA', ...values].join('; ')
}

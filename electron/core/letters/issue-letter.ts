// Gives a letter beside the packet its number and freezes it, in the three steps of signing: reserve, store, bind.
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { canonicalContent } from '../../../shared/letters/canonical.ts'
import type { SideLetter } from '../../../shared/letters/kinds.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import { bindNumber } from '../agenda/numbers.ts'
import { toNewEvent } from '../cases/case-events.ts'
import { type LoadedCase, loadCase } from '../cases/load.ts'
import { prepare } from '../cases/prepare.ts'
import type { CaseFault } from '../cases/refused.ts'
import type { Caller } from '../http/caller.ts'
import { sha256 } from '../log/canonical.ts'
import type { EventMeta } from '../log/event.ts'
import { eventsByKey } from '../log/read.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { enterBook } from './freeze-packet.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { releaseReservation, type Reservation, reserveLetter } from './reservation.ts'
import { issuableLetters, sideLetterModel } from './side-letters.ts'
import { freeze, recordFrozen } from './store-paper.ts'

interface Wanted {
  readonly kind: SideLetter
  readonly date: DateText
  readonly typed: string | null
  readonly srikandiId: string | null
}

type Who = Omit<EventMeta, 'at' | 'recordedAt'>

/** The command of the JFU Sekretariat: the number comes from Siladom, or is typed from the paper book or SRIKANDI. */
export async function issueLetter(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<null, CaseFault>> {
  const { command } = input
  if (command.type !== 'issue_letter') return ok(null)
  return await oneAtATime(services, caseId, async () => {
    const prepared = await services.store.read(
      async (tx): Promise<Result<{ readonly who: Who; readonly wanted: Wanted } | null, CaseFault>> => {
        if ((await eventsByKey(tx, input.key)).length > 0) return ok(null)
        const allowed = await prepare(tx, services, caller, caseId, input)
        if (!allowed.ok) return allowed
        const { who } = allowed.value.acting
        const isTyped = (await services.office.profile(tx)).numbering.outgoing === 'typed'
        return ok({
          who: { actor: who.personId, recorder: who.recorder, post: who.post, capacity: who.capacity, key: input.key },
          wanted: {
            kind: command.kind,
            date: command.date,
            typed: isTyped ? (command.number ?? '') : null,
            srikandiId: isTyped ? command.srikandiId : null,
          },
        })
      },
    )
    if (!prepared.ok) return prepared
    return prepared.value === null ? ok(null) : await issue(services, caseId, prepared.value.who, prepared.value.wanted)
  })
}

/** At once after the decision, where the office wants a surat penerimaan and Siladom gives the numbers. */
export async function issueAcceptance(
  services: Services,
  caller: Caller,
  caseId: string,
  post: PerformInput['post'],
): Promise<Result<null, CaseFault>> {
  return await oneAtATime(services, caseId, async () => {
    const wanted = await services.store.read(async (tx): Promise<Wanted | null> => {
      const loaded = await loadCase(tx, caseId)
      const { setting } = await services.office.facts(tx, await services.office.today(tx))
      if (
        loaded === null ||
        setting['outgoing_numbers'] === 'typed' ||
        !issuableLetters(loaded, setting).includes('surat_penerimaan')
      )
        return null
      return { kind: 'surat_penerimaan', date: await services.office.today(tx), typed: null, srikandiId: null }
    })
    if (wanted === null) return ok(null)
    const capacity = caller.posts.find((held) => held.post === post)?.capacity ?? null
    return await issue(
      services,
      caseId,
      { actor: caller.personId, recorder: caller.personId, post, capacity, key: null },
      wanted,
    )
  })
}

async function issue(services: Services, caseId: string, who: Who, wanted: Wanted): Promise<Result<null, CaseFault>> {
  const meta = (): EventMeta => ({ ...who, at: services.clock.now(), recordedAt: services.clock.now() })
  const reserved = await services.store.write(
    async (tx): Promise<Result<{ readonly loaded: LoadedCase; readonly number: Reservation }, CaseFault>> => {
      const loaded = await loadCase(tx, caseId)
      if (loaded === null) return fail(fault('case_not_found', {}))
      const { setting } = await services.office.facts(tx, wanted.date)
      if (!issuableLetters(loaded, setting).includes(wanted.kind)) return fail(notNow)
      const number = await reserveLetter({ tx, services, meta: { ...meta(), key: null } }, caseId, wanted)
      return number.ok ? ok({ loaded, number: number.value }) : number
    },
  )
  if (!reserved.ok) return reserved
  const { loaded, number } = reserved.value
  try {
    const { profile, model } = await services.store.read(async (tx) => ({
      profile: await services.office.profile(tx),
      model: await sideLetterModel(tx, services, loaded, wanted.kind, { number: number.text, date: wanted.date }),
    }))
    if (model === null) throw new Error(`${wanted.kind} can be issued and has no text`)
    const paper = await freeze(services, profile, model, `${wanted.kind}.docx`)
    await services.store.write(async (tx) => {
      const write = { tx, services, meta: meta() }
      await recordAny(write, 'case', caseId, [
        toNewEvent({
          type: 'letter_approved',
          kind: wanted.kind,
          contentDigest: sha256(canonicalContent(model)),
          number: number.text,
          date: wanted.date,
          sha256: paper.sha256,
          documentId: paper.documentId,
        }),
      ])
      await recordFrozen(write, caseId, paper)
      await bindNumber(write, { numberId: number.numberId, year: number.year, book: 'surat_keluar' })
      await enterBook(write, caseId, wanted.date, number, model)
    })
    return ok(null)
  } catch (error) {
    await releaseReservation(services, caseId, number, 'Surat tidak jadi dicetak.')
    throw error
  }
}

const notNow = fault(
  'wrong_state',
  {},
  'Surat ini tidak dapat diberi nomor sekarang. Muat ulang untuk melihat keadaannya.',
)

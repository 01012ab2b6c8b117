// Letters beside the packet: when each may be issued, and what it says. They are numbered when they are printed to be sent.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { composeAcceptance } from '../../../shared/letters/compose/acceptance.ts'
import { composeCompletion } from '../../../shared/letters/compose/completion.ts'
import { composeWithdrawal } from '../../../shared/letters/compose/withdrawal.ts'
import type { CaseFacts, LetterFrame } from '../../../shared/letters/facts.ts'
import { isSideLetter, type SideLetter, sideLetters } from '../../../shared/letters/kinds.ts'
import type { SuratModel } from '../../../shared/letters/model.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { CaseState, Pause } from '../../../shared/procedures/state.ts'
import { assertNever } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import type { LoadedCase } from '../cases/load.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { caseFactsOf } from './case-facts.ts'
import { onBehalfBlock, signBlock } from './signers.ts'

/** Letters that can be given their number now. */
export function issuableLetters(
  { definition, state }: { readonly definition: Definition; readonly state: CaseState },
  setting: JsonObject,
): readonly SideLetter[] {
  return definition.screens === 'desk' ? sideLetters.filter((kind) => isIssuable(kind, state, setting)) : []
}

/** Letters that have their number and wait to be recorded as sent. */
export function sendableLetters({ letters }: CaseState): readonly SideLetter[] {
  return Object.values(letters).flatMap((letter) =>
    isSideLetter(letter.kind) && letter.sha256 !== null && letter.sentOn === null ? [letter.kind] : [],
  )
}

function isIssuable(kind: SideLetter, state: CaseState, setting: JsonObject): boolean {
  const letter = state.letters[kind]
  switch (kind) {
    case 'surat_penerimaan': {
      const accepted = state.items.some((item) => item.values['decision'] === 'approve')
      const answered = Object.values(state.letters).some((one) => one.sha256 !== null && !isSideLetter(one.kind))
      return (
        setting['acceptance_letter'] === 'yes' &&
        accepted &&
        !answered &&
        state.ending === null &&
        letter?.sha256 == null
      )
    }
    case 'permintaan_kelengkapan': {
      const pause = openPause(state)
      return pause !== undefined && (letter?.approvedAt == null || letter.approvedAt < pause.from)
    }
    case 'surat_penarikan':
      return (state.ending === 'withdrawn' || state.ending === 'withdrawn_silent') && letter?.sha256 == null
    default:
      return assertNever(kind)
  }
}

function openPause({ pauses }: CaseState): Pause | undefined {
  return pauses.findLast((pause) => pause.to === null && pause.reason === 'applicant')
}

/** The letter with number and date, or as a draft without them; null where the case has no reason for it. */
export async function sideLetterModel(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  kind: SideLetter,
  bound: { readonly number: string | null; readonly date: DateText | null },
): Promise<SuratModel | null> {
  const facts = await caseFactsOf(tx, services, loaded)
  const date = bound.date ?? (await services.office.today(tx))
  const frame = async (onBehalf: boolean): Promise<LetterFrame> => ({
    ...bound,
    sign: onBehalf
      ? await onBehalfBlock(tx, services, { post: 'kadis', by: 'kabid', date })
      : await signBlock(tx, services, 'kadis', date),
    parafs: [],
  })
  switch (kind) {
    case 'surat_penerimaan':
      return composeAcceptance(stillPromised(facts, date), await frame(true))
    case 'permintaan_kelengkapan': {
      const pause = openPause(loaded.state)
      if (pause === undefined) return null
      const missing = pause.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      return composeCompletion(facts, { missing, until: null }, await frame(true))
    }
    case 'surat_penarikan':
      return await withdrawalModel(tx, services, loaded, facts, await frame(false))
    default:
      return assertNever(kind)
  }
}

/** A day that has passed is not promised again. */
function stillPromised(facts: CaseFacts, date: DateText): CaseFacts {
  return facts.promisedOn !== null && facts.promisedOn < date ? { ...facts, promisedOn: null } : facts
}

async function withdrawalModel(
  tx: Tx,
  services: Services,
  { state }: LoadedCase,
  facts: CaseFacts,
  frame: LetterFrame,
): Promise<SuratModel> {
  const calendar = await services.office.calendar(tx)
  const pause = state.pauses.findLast((one) => one.reason === 'applicant')
  if (state.ending === 'withdrawn_silent' && pause !== undefined) {
    const askedOn = localDateOf(pause.from, calendar.zone)
    const until = localDateOf(pause.to ?? services.clock.now(), calendar.zone)
    return composeWithdrawal(
      facts,
      { kind: 'silence', askedOn, workDays: calendar.workDaysAfter(askedOn, until) },
      frame,
    )
  }
  const at = state.visits.at(-1)?.enteredAt ?? services.clock.now()
  return composeWithdrawal(facts, { kind: 'letter', number: null, date: localDateOf(at, calendar.zone) }, frame)
}

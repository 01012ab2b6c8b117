// Who acts in a command: the official, their post and capacity on the day, and the person at the keyboard.
import { longDate } from '../../../shared/calendar/format.ts'
import { fault } from '../../../shared/contract/faults.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { Who } from '../../../shared/procedures/commands.ts'
import { actAt, deskOf } from '../../../shared/procedures/look-up.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText, Instant } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import type { OfficeReader } from '../office/reader.ts'
import type { Tx } from '../store/database.ts'
import type { LoadedCase } from './load.ts'

export interface Paper {
  readonly officialId: string
  readonly at: Instant
  readonly scanDocumentId: string | null
}

export interface Acting {
  readonly who: Who
  /** When it happened: now, or the time on the paper. */
  readonly at: Instant
  readonly date: DateText
}

type Refused = ReturnType<typeof fault<'forbidden'>> | ReturnType<typeof fault<'wrong_state'>>

/** The caller acting themselves, in one of the posts that they hold today. */
export async function actingSelf(
  office: OfficeReader,
  tx: Tx,
  caller: Caller,
  post: PostKey,
  now: Instant,
  today: DateText,
  reauthenticated: boolean,
): Promise<Result<Acting, Refused>> {
  const held = (await office.postsOf(tx, caller.personId, today)).find((one) => one.post === post)
  if (held === undefined) {
    return fail(
      fault('forbidden', {}, 'Anda tidak memegang jabatan itu hari ini. Periksa masa berlaku penugasan di Pengaturan.'),
    )
  }
  const who: Who = {
    personId: caller.personId,
    post,
    capacity: held.capacity,
    recorder: caller.personId,
    recorderPost: post,
    fromPaper: false,
    reauthenticated,
  }
  return ok({ who, at: now, date: today })
}

/** When the act could begin on paper: after the act before it; after the receipt where only the intake was before. */
function readyOnPaper({ state }: LoadedCase): Instant {
  const done = state.visits.flatMap((visit) => visit.acts).filter((record) => record.doneAt !== null)
  const ready = state.visits.at(-1)?.acts.at(-1)?.readyAt ?? state.receivedAt
  return done.length <= 1 ? Math.min(ready, state.receivedAt) : ready
}

/** A JFU recording what an official did on paper: the official is the actor, on the date of the paper. */
export async function actingFromPaper(
  office: OfficeReader,
  tx: Tx,
  caller: Caller,
  paper: Paper,
  loaded: LoadedCase,
  now: Instant,
  today: DateText,
  dateOf: (at: Instant) => DateText,
): Promise<Result<Acting, Refused>> {
  const recorder = (await office.postsOf(tx, caller.personId, today)).find(
    (held) => held.post === 'jfu_sekretariat' || held.post === 'jfu_bidang',
  )
  if (recorder === undefined) return fail(fault('forbidden', {}, 'Hanya JFU yang dapat mencatat dari kertas.'))
  const here = actAt(loaded.definition, loaded.state.position)
  if (here === null || here.act.paper !== true) {
    return fail(
      fault('wrong_state', {}, 'Langkah ini tidak dapat dicatat dari kertas. Kerjakan oleh pejabatnya sendiri.'),
    )
  }
  if (paper.at > now)
    return fail(fault('wrong_state', {}, 'Tanggal pada kertas tidak boleh di masa depan. Periksa tanggalnya.'))
  const date = dateOf(paper.at)
  const earliest = readyOnPaper(loaded)
  if (date < dateOf(earliest)) {
    const before = longDate(dateOf(earliest))
    return fail(
      fault('wrong_state', {}, `Tanggal pada kertas mendahului langkah sebelumnya (${before}). Periksa tanggalnya.`),
    )
  }
  const at = Math.max(paper.at, earliest)
  const desk = deskOf(here.act)
  const held = (await office.holdersOn(tx, desk, date)).find((one) => one.personId === paper.officialId)
  if (held === undefined) {
    return fail(
      fault(
        'wrong_state',
        {},
        'Pejabat itu tidak memegang jabatan ini pada tanggal kertas. Pilih pejabat yang berwenang hari itu.',
      ),
    )
  }
  const who: Who = {
    personId: paper.officialId,
    post: desk,
    capacity: held.capacity,
    recorder: caller.personId,
    recorderPost: recorder.post,
    fromPaper: true,
    reauthenticated: false,
  }
  return ok({ who, at, date })
}

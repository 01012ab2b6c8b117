// Lembar disposisi of a case: the letter's head, whom it went to, and the chain below.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { composeDisposition } from '../../../shared/letters/compose/disposition.ts'
import type { CaseFacts } from '../../../shared/letters/facts.ts'
import type { DispositionLink } from '../../../shared/letters/disposition.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import { isPostKey, type PostKey } from '../../../shared/office/posts.ts'
import type { LoadedCase } from '../cases/load.ts'
import { textOf, textOrNull, textsOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { doneAt, donePost } from './done-by.ts'
import { signBlock } from './signers.ts'

/** Posts that a Kepala Dinas disposes to. */
const offered: readonly PostKey[] = ['sekretaris', 'kabid', 'kasi']

const natures = ['biasa', 'segera', 'sangat_segera', 'rahasia'] as const

export async function dispositionModel(
  tx: Tx,
  services: Services,
  { state }: LoadedCase,
  facts: CaseFacts,
): Promise<LetterModel> {
  const { zone } = await services.office.calendar(tx)
  const at = doneAt(state, 'S2', 'dispose')
  const date = at === null ? null : localDateOf(at, zone)
  const office = await services.office.facts(tx, date ?? (await services.office.today(tx)))
  const chosen = textsOf(state.values, 'disposed_to')
    .filter(isPostKey)
    .map((post) => office.postTitle(post))
  const nature = natures.find((one) => one === textOf(state.values, 'nature')) ?? 'biasa'
  const followed = doneAt(state, 'S3', 'follow')
  const chain: DispositionLink[] =
    followed === null
      ? []
      : [
          {
            from: office.postTitle('kabid'),
            to: `${office.postTitle('staf_teknis')} (${office.personName(textOf(state.values, 'assigned_staf_teknis'))})`,
            instruction: textOf(state.values, 'follow_note').trim() || 'Verifikasi permohonan',
            date: localDateOf(followed, zone),
          },
        ]
  return composeDisposition({
    kop: facts.office.kop,
    from: facts.applicant.unit,
    letterNumber: facts.request.number,
    letterDate: textOrNull(state.values, 'letter_date'),
    receivedOn: state.receivedDate,
    agendaNumber: facts.request.agendaNumber,
    nature,
    subject: state.subject,
    posts: offered.map((post) => office.postTitle(post)),
    chosenPosts: chosen,
    chosenInstructions: textsOf(state.values, 'instructions'),
    note: [textOf(state.values, 'reading_note'), textOf(state.values, 'disposition_note')]
      .filter((note) => note !== '')
      .join('\n'),
    chain,
    sign: await signBlock(tx, services, donePost(state, 'S2', 'dispose', 'kadis'), date ?? state.receivedDate),
    parafDate: date,
  })
}

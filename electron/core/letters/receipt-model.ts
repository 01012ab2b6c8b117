// Tanda terima: what came in, what is missing, the tracking code and the privacy notice.
import { composeReceipt } from '../../../shared/letters/compose/receipt.ts'
import type { CaseFacts } from '../../../shared/letters/facts.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import type { LoadedCase } from '../cases/load.ts'
import { isObject, listOf, textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { doneBy, donePost } from './done-by.ts'
import { personBlock } from './signers.ts'

export async function receiptModel(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  facts: CaseFacts,
): Promise<LetterModel> {
  const { state, definition } = loaded
  const profile = await services.office.profile(tx)
  const first = definition.steps[0]
  const by = first === undefined ? null : doneBy(state, first.id, first.acts[0]?.code ?? '')
  const post =
    first === undefined ? 'jfu_sekretariat' : donePost(state, first.id, first.acts[0]?.code ?? '', 'jfu_sekretariat')
  const checklist = listOf(state.values, 'checklist').filter(isObject)
  const letter = { text: 'Surat permohonan', present: true, note: textOf(state.values, 'letter_no') }
  const papers = profile.work.checklist.map((item) => {
    const ticked = checklist.find((one) => one['key'] === item.key)
    return { text: item.label, present: ticked?.['present'] === true, note: textOf(ticked ?? {}, 'note') }
  })
  return composeReceipt(facts, {
    papers: [letter, ...papers],
    sign: await personBlock(tx, services, by, post, state.receivedDate),
    privacy: { retentionYears: 5, officer: profile.dpo.name === '' ? null : profile.dpo },
    contact: [
      profile.phone === '' ? '' : `telepon ${profile.phone}`,
      profile.email === '' ? '' : `e-mail ${profile.email}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  })
}

// The papers that a finished request should hold, and which of them are there.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { idsOf } from './use-step-form.ts'

export interface ExpectedPaper {
  readonly what: string
  readonly present: boolean
}

export function expectedPapers(view: CaseView): readonly ExpectedPaper[] {
  const has = (...kinds: string[]) => view.documents.some((document) => kinds.includes(document.kind))
  const filled = (key: string) => idsOf(view.values[key]).length > 0
  const been = (step: string) => view.visits.some((visit) => visit.step === step)
  const executed = view.items.some(
    (item) => item.values['decision'] === 'approve' || item.values['decision'] === 'reset',
  )
  const early = view.ending !== null && view.ending !== 'completed'
  return [
    { what: 'Pindaian surat permohonan', present: has('surat_permohonan', 'email') },
    ...(early
      ? []
      : [
          { what: 'Surat kuasa pengelola', present: has('surat_kuasa') },
          { what: 'Identitas pengelola', present: has('identitas') },
        ]),
    ...(been('S2') ? [{ what: 'Pindaian lembar disposisi', present: has('disposisi') }] : []),
    ...view.letters.map((letter) => ({
      what: `Pindaian ${letter.title.toLocaleLowerCase('id')} bertanda tangan`,
      present: letter.signed?.documentId != null,
    })),
    ...(been('S12') ? [{ what: 'Bukti terima surat', present: filled('receipt') }] : []),
    ...(been('S12') && executed
      ? [{ what: 'Tanda terima akses bertanda tangan', present: filled('access_receipt') }]
      : []),
  ]
}

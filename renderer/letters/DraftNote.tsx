// What the JFU Bidang wrote to those who initial.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { Notice } from '../ui/Notice.tsx'

export function DraftNote({ view }: { readonly view: CaseView }) {
  const note = view.values['draft_note']
  if (typeof note !== 'string' || note.trim() === '') return null
  return (
    <Notice tone="accent" title="Catatan JFU Bidang">
      <p className="return-reason">{note}</p>
    </Notice>
  )
}

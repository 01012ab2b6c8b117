// The line above the title of a step, and the names of what is asked, in words.
import type { CaseView } from '../../shared/contract/case-view.ts'

/** "Langkah 6 dari 13 · agenda 142 · 22 dari 60 menit". */
export function stepLine(view: CaseView): string {
  const { step, work } = view
  const parts = [
    step === null ? '' : `Langkah ${step.position} dari ${step.count}`,
    view.agenda === '' ? view.trackingCode : `agenda ${view.agenda}`,
    work?.words ?? '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The names asked, or the subject where none is. */
export function askedWords(view: CaseView): string {
  return view.items.length === 0 ? view.subject : view.items.map((item) => item.fqdn).join(', ')
}

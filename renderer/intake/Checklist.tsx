// The requirements of the office: what is there; what is not is printed on the tanda terima.
import type { Draft } from '../api/drafts.ts'
import { Tick } from '../ui/Choice.tsx'
import { Section } from '../ui/Page.tsx'
import type { IntakeDraft } from './intake-draft.ts'
import type { Offer } from './offer.ts'

interface ChecklistProps {
  readonly draft: Draft<IntakeDraft>
  readonly checklist: Offer['checklist']
}

export function Checklist({ draft, checklist }: ChecklistProps) {
  const { present } = draft.value
  if (checklist.length === 0) return null
  const missing = checklist.filter((item) => item.required && present[item.key] !== true)
  return (
    <Section title="Kelengkapan">
      {checklist.map((item) => (
        <Tick
          key={item.key}
          id={`present.${item.key}`}
          label={item.required ? item.label : `${item.label} (bila perlu)`}
          checked={present[item.key] === true}
          onChange={(checked) => draft.set({ present: { ...present, [item.key]: checked } })}
        />
      ))}
      {missing.length > 0 && (
        <p className="quiet">
          Belum ada: {missing.map((item) => item.label.toLocaleLowerCase('id')).join(', ')}. Surat tetap dapat dicatat;
          kekurangannya tercetak pada tanda terima.
        </p>
      )}
    </Section>
  )
}

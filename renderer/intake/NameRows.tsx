// The names that the letter asks for; each may be taken out again while more than one stands there.
import { Button } from '../ui/Button.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Section } from '../ui/Page.tsx'
import { emptyName, type NameDraft } from './intake-draft.ts'
import type { IntakePartProps } from './IntakeFields.tsx'
import { NameRow } from './NameRow.tsx'

export function NameRows({ draft, service, problems }: IntakePartProps) {
  const { names } = draft.value
  const change = (id: string, given: Partial<NameDraft>) =>
    draft.set({ names: names.map((name) => (name.id === id ? { ...name, ...given } : name)) })
  const add = () => {
    const added = emptyName()
    draft.set({ names: [...names, added] })
    requestAnimationFrame(() => document.getElementById(`names.${names.length}.asked`)?.focus())
  }
  const missing = errorAt(problems, 'names')
  return (
    <Section title={names.length === 1 ? 'Nama yang diminta' : `${names.length} nama yang diminta`}>
      {missing !== undefined && <p className="field-error">{missing}</p>}
      <div className="name-rows">
        {names.map((name, index) => (
          <NameRow
            key={name.id}
            name={name}
            index={index}
            draft={draft}
            service={service}
            problems={problems}
            onChange={(given) => change(name.id, given)}
            onRemove={names.length === 1 ? null : () => draft.set({ names: names.filter((one) => one.id !== name.id) })}
          />
        ))}
        <div>
          <Button small onClick={add} disabled={names.length >= 30}>
            Tambah nama lain
          </Button>
        </div>
      </div>
    </Section>
  )
}

// Ralat: one value is corrected with its reason; the old one stays readable in the history.
import { useState } from 'react'
import type { FieldView } from '../../../shared/contract/parts.ts'
import type { Json, JsonObject } from '../../../shared/json.ts'
import { isCorrectable } from '../../../shared/procedures/correction.ts'
import type { Definition, Field } from '../../../shared/procedures/definition.ts'
import { FieldInput } from '../../steps/fields/FieldInput.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { Select } from '../../ui/Select.tsx'
import { useCaseRoom } from '../case-room.ts'
import { knownOf } from '../known.ts'
import { useDefinition } from '../use-definition.ts'
import { type Known, valueInWords } from '../value-words.ts'
import { ActionFrame } from './ActionFrame.tsx'

interface Correctable {
  readonly key: string
  readonly field: Field
  readonly itemId: string | null
  readonly label: string
  readonly now: string
}

export function CorrectAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const definition = useDefinition(view.service.code, view.service.version)
  const [key, setKey] = useState<string | null>(null)
  const [value, setValue] = useState<Json>(null)
  const [reason, setReason] = useState('')
  const known = knownOf(view)
  const all =
    definition === null
      ? []
      : [
          ...correctables(definition, view.values, null, '', known),
          ...view.items.flatMap((item) => correctables(definition, item.values, item.id, `${item.fqdn}: `, known)),
        ]
  const chosen = all.find((one) => one.key === key)
  const missing = chosen === undefined ? [{ path: 'field', sentence: 'Pilih isian yang keliru.' }] : []
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (chosen === undefined) return
    const to: JsonObject = { [chosen.field.key]: value }
    void perform({ type: 'correct', itemId: chosen.itemId, field: chosen.field.key, to, reason })
  }
  return (
    <ActionFrame
      title="Buat ralat"
      intro="Isi yang keliru diganti; isi lama, alasan, dan nama Anda tetap terbaca di Riwayat."
      verb="Simpan ralat"
      onSubmit={submit}
      onClose={onClose}
      problems={tried ? missing : []}
    >
      <Select
        id="field"
        label="Isian yang keliru"
        options={all.map((one) => ({ value: one.key, label: one.label, detail: one.now }))}
        value={key}
        onChange={(next) => {
          setKey(next)
          setValue(null)
        }}
      />
      {chosen !== undefined && (
        <>
          <p className="quiet">Tertulis sekarang: {chosen.now}</p>
          <FieldInput
            key={chosen.key}
            id="to"
            field={fieldViewOf(chosen.field)}
            label={`${chosen.field.label} yang benar`}
            value={value}
            onChange={setValue}
          />
        </>
      )}
      <Paragraph
        id="reason"
        label="Alasan ralat"
        value={reason}
        onChange={setReason}
        error={errorAt(problems, 'reason')}
      />
    </ActionFrame>
  )
}

function correctables(
  definition: Definition,
  values: JsonObject,
  itemId: string | null,
  prefix: string,
  known: Known,
): readonly Correctable[] {
  const fields = definition.steps.flatMap((step) =>
    step.acts.flatMap((act) => act.fields.filter((field) => isCorrectable(act, field))),
  )
  const found = new Map<string, Correctable>()
  for (const field of fields) {
    if ((field.perItem === true) !== (itemId !== null)) continue
    const now = valueInWords(field, values[field.key], known)
    const key = `${itemId ?? ''}:${field.key}`
    if (now !== '' && !found.has(key)) found.set(key, { key, field, itemId, label: `${prefix}${field.label}`, now })
  }
  return [...found.values()]
}

function fieldViewOf(field: Field): FieldView {
  return {
    key: field.key,
    label: field.label,
    kind: field.kind,
    required: true,
    perItem: field.perItem === true,
    options: [...(field.options ?? [])],
    help: field.help ?? '',
    maxLength: field.maxLength ?? null,
    when: null,
  }
}

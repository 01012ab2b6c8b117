// The requirements of step 1 beside the fixed ones, each wajib or bila perlu.
import { Tick } from '../../ui/Choice.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ListEditor } from '../ListEditor.tsx'
import { keyFor } from './list-keys.ts'
import type { WorkPartProps } from './work-part.ts'

export function ChecklistEditor({ form, set }: WorkPartProps) {
  const { checklist } = form.profile.work
  return (
    <Section title="Persyaratan" note="SOP langkah 1 keterangan 3 menyebut contoh; kantor menetapkan daftarnya.">
      <ListEditor
        title="Persyaratan"
        items={checklist}
        onChange={(items) => set({ checklist: items })}
        blank={() => ({ key: keyFor('syarat', checklist), label: '', required: false })}
        addLabel="Tambah persyaratan"
        nameOf={(_, index) => `persyaratan ${index + 1}`}
        readOnly={form.readOnly}
      >
        {(item, change, index) => (
          <>
            <TextField
              id={`work.checklist.${index}.label`}
              label={`Persyaratan ${index + 1}`}
              value={item.label}
              onChange={(label) => change({ label })}
              error={form.error(`work.checklist.${index}.label`)}
              maxLength={200}
            />
            <Tick
              id={`work.checklist.${index}.required`}
              label="Wajib"
              help="Tanpa ini: bila perlu."
              checked={item.required}
              onChange={(required) => change({ required })}
            />
          </>
        )}
      </ListEditor>
    </Section>
  )
}

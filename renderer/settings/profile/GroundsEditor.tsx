// The office's own grounds of refusal: each with the sentence of the letter and its decree, off until it is confirmed.
import { Tick } from '../../ui/Choice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ListEditor } from '../ListEditor.tsx'
import { keyFor } from './list-keys.ts'
import type { WorkPartProps } from './work-part.ts'

export function GroundsEditor({ form, set }: WorkPartProps) {
  const { grounds } = form.profile.work
  return (
    <Section title="Alasan penolakan kebijakan kantor" note="Berlaku sesudah dikonfirmasi dengan dasar keputusannya.">
      <ListEditor
        title="Alasan penolakan"
        items={grounds}
        onChange={(items) => set({ grounds: items })}
        blank={() => ({ key: keyFor('alasan', grounds), sentence: '', decree: '', confirmed: false })}
        addLabel="Tambah alasan"
        nameOf={(_, index) => `alasan ${index + 1}`}
        readOnly={form.readOnly}
      >
        {(ground, change, index) => {
          const path = `work.grounds.${index}`
          return (
            <>
              <Paragraph
                id={path}
                label={`Kalimat dalam surat, alasan ${index + 1}`}
                help="{nama} diisi nama yang diminta."
                rows={2}
                value={ground.sentence}
                onChange={(sentence) => change({ sentence })}
                error={form.error(path)}
                maxLength={1000}
              />
              <TextField
                id={`${path}.decree`}
                label="Dasar keputusan"
                optional
                value={ground.decree}
                onChange={(decree) => change({ decree })}
                error={form.error(`${path}.decree`)}
                maxLength={200}
              />
              <Tick
                id={`${path}.confirmed`}
                label="Dikonfirmasi dan berlaku"
                checked={ground.confirmed}
                onChange={(confirmed) => change({ confirmed })}
              />
            </>
          )
        }}
      </ListEditor>
    </Section>
  )
}

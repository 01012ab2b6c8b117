// The legal bases with what replaced them, and the approval block of the printed SOP.
import { Tick } from '../../ui/Choice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ListEditor } from '../ListEditor.tsx'
import { linesOf } from './OfficeIdentity.tsx'
import type { ProfileForm } from './profile-form.ts'

export function OfficeLegal({ form: { profile, set, error, readOnly } }: { readonly form: ProfileForm }) {
  return (
    <>
      <Section title="Dasar hukum" note="Yang diganti tetap tercatat beserta penggantinya.">
        <ListEditor
          title="Dasar hukum"
          items={profile.legalBases}
          onChange={(legalBases) => set({ legalBases })}
          blank={() => ({ title: '', inForce: true, replacedBy: '' })}
          addLabel="Tambah dasar hukum"
          nameOf={(_, index) => `dasar hukum ${index + 1}`}
          readOnly={readOnly}
        >
          {(basis, change, index) => {
            const path = `legalBases.${index}`
            return (
              <>
                <Paragraph
                  id={`${path}.title`}
                  label={`Dasar hukum ${index + 1}`}
                  rows={2}
                  value={basis.title}
                  onChange={(title) => change({ title })}
                  error={error(`${path}.title`)}
                  maxLength={1000}
                />
                <Tick
                  id={`${path}.inForce`}
                  label="Masih berlaku"
                  checked={basis.inForce}
                  onChange={(inForce) => change({ inForce })}
                />
                {!basis.inForce && (
                  <TextField
                    id={`${path}.replacedBy`}
                    label="Diganti oleh"
                    optional
                    value={basis.replacedBy}
                    onChange={(replacedBy) => change({ replacedBy })}
                    error={error(`${path}.replacedBy`)}
                    maxLength={1000}
                  />
                )}
              </>
            )
          }}
        </ListEditor>
      </Section>
      <Section title="Pengesahan SOP" note="Baris demi baris seperti pada lembar identitas SOP.">
        <div className="fields">
          <Paragraph
            id="sopApproval"
            label="Blok pengesahan"
            optional
            rows={5}
            value={profile.sopApproval.join('\n')}
            onChange={(text) => set({ sopApproval: linesOf(text) })}
            error={error('sopApproval')}
          />
        </div>
      </Section>
    </>
  )
}

// The officer for personal data and the channels of complaints; an empty contact is not printed.
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ListEditor } from '../ListEditor.tsx'
import type { ProfileForm } from './profile-form.ts'

export function OfficeContacts({ form: { profile, set, error, readOnly } }: { readonly form: ProfileForm }) {
  const { dpo } = profile
  return (
    <>
      <Section title="Pelindungan data pribadi" note="Tercetak pada tanda terima.">
        <div className="fields">
          <TextField
            id="dpo.name"
            label="Pejabat pelindungan data"
            optional
            value={dpo.name}
            onChange={(name) => set({ dpo: { ...dpo, name } })}
            error={error('dpo.name')}
            maxLength={200}
          />
          <TextField
            id="dpo.contact"
            label="Kontaknya"
            optional
            value={dpo.contact}
            onChange={(contact) => set({ dpo: { ...dpo, contact } })}
            error={error('dpo.contact')}
            maxLength={200}
          />
        </div>
      </Section>
      <Section title="Kanal pengaduan" note="Tujuh kanal Standar Pelayanan. Kontak yang kosong tidak dicetak.">
        <ListEditor
          title="Kanal pengaduan"
          items={profile.complaintChannels}
          onChange={(complaintChannels) => set({ complaintChannels })}
          blank={null}
          addLabel=""
          nameOf={(channel) => channel.label}
          readOnly={readOnly}
        >
          {(channel, change, index) => (
            <TextField
              id={`complaintChannels.${index}.contact`}
              label={channel.label}
              optional
              value={channel.contact}
              onChange={(contact) => change({ contact })}
              error={error(`complaintChannels.${index}.contact`)}
              maxLength={200}
            />
          )}
        </ListEditor>
      </Section>
    </>
  )
}

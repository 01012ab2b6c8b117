// Penomoran: where numbers come from, their patterns with a live example, what each sequence counts.
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { NumberFormatFields } from './NumberFormatFields.tsx'
import type { ProfileForm } from './profile-form.ts'
import { ProfilePage } from './ProfilePage.tsx'

type Numbering = OfficeProfile['numbering']

const sources = [
  { value: 'siladom', label: 'Dari Siladom', help: 'Urut tiap tahun, tidak pernah dipakai ulang.' },
  { value: 'typed', label: 'Diketik dari buku agenda atau SRIKANDI', help: 'Siladom menjaga agar tidak kembar.' },
] as const

export function NumberingPage() {
  return (
    <ProfilePage slug="penomoran" keys={['numbering']} title={({ numbering }) => sentence(numbering)}>
      {(form) => <NumberingFields form={form} />}
    </ProfilePage>
  )
}

function NumberingFields({ form }: { readonly form: ProfileForm }) {
  const { numbering } = form.profile
  const set = (part: Partial<Numbering>) => form.set({ numbering: { ...numbering, ...part } })
  return (
    <>
      <Section title="Dari mana nomor berasal">
        <div className="fields">
          <Choice
            id="numbering.agenda"
            label="Nomor agenda surat masuk"
            options={sources}
            value={numbering.agenda}
            onChange={(agenda) => set({ agenda })}
          />
          <Choice
            id="numbering.outgoing"
            label="Nomor surat keluar"
            options={sources}
            value={numbering.outgoing}
            onChange={(outgoing) => set({ outgoing })}
          />
          <div className="fields-pair">
            <TextField
              id="numbering.code"
              label="Kode klasifikasi"
              help="Untuk {kode}, menurut Permendagri 83/2022."
              value={numbering.code}
              onChange={(code) => set({ code })}
              error={form.error('numbering.code')}
              maxLength={200}
            />
            <TextField
              id="numbering.unit"
              label="Tanda unit"
              help="Untuk {unit}, misalnya DINKOMINFO."
              optional
              value={numbering.unit}
              onChange={(unit) => set({ unit })}
              error={form.error('numbering.unit')}
              maxLength={200}
            />
          </div>
        </div>
      </Section>
      {numbering.agenda === 'siladom' && (
        <NumberFormatFields form={form} name="agendaFormat" title="Nomor agenda" set={set} />
      )}
      {numbering.outgoing === 'siladom' && (
        <NumberFormatFields form={form} name="outgoingFormat" title="Nomor surat keluar" set={set} />
      )}
      <NumberFormatFields form={form} name="recordFormat" title="Nomor berita acara" set={set} />
    </>
  )
}

function sentence({ agenda, outgoing }: Numbering): string {
  if (agenda === outgoing)
    return agenda === 'siladom' ? 'Siladom memberi semua nomor.' : 'Nomor diketik dari buku agenda atau SRIKANDI.'
  return agenda === 'siladom'
    ? 'Siladom memberi nomor agenda; nomor surat keluar diketik.'
    : 'Siladom memberi nomor surat keluar; nomor agenda diketik.'
}

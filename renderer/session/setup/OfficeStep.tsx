// The office: its profile, the lines of its kop, the zones that it manages.
import { purbalingga } from '../../../shared/office/profiles/purbalingga.data.ts'
import { Choice } from '../../ui/Choice.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { SetupForm } from './setup-form.ts'
import type { StepProps } from './step-props.ts'

const zoneNames = [
  { value: 'Asia/Jakarta', label: 'WIB' },
  { value: 'Asia/Makassar', label: 'WITA' },
  { value: 'Asia/Jayapura', label: 'WIT' },
] as const

export function OfficeStep({ form, set, problems }: StepProps) {
  const text = (path: TextKey, label: string, help?: string, optional = false) => (
    <TextField
      id={path}
      label={label}
      help={help}
      optional={optional}
      value={form[path]}
      onChange={(value) => set({ [path]: value })}
      error={errorAt(problems, path)}
    />
  )
  return (
    <>
      <Choice
        id="profile"
        label="Profil awal"
        options={[
          { value: 'kosong', label: 'Kosong', help: 'Nama, dasar hukum setempat, dan kontak Anda isi sendiri.' },
          {
            value: 'purbalingga',
            label: 'Kabupaten Purbalingga',
            help: 'Seperti tercetak dalam SOP dan standar pelayanannya.',
          },
        ]}
        value={form.profile}
        onChange={(profile) => set(profile === 'purbalingga' ? { profile, ...purbalinggaValues } : { profile })}
      />
      {text('regionName', 'Nama kabupaten', 'Baris pertama kop: PEMERINTAH …')}
      {text('officeName', 'Nama dinas', 'Baris kedua kop, tanpa singkatan.')}
      <Paragraph
        id="address"
        label="Alamat kantor"
        rows={2}
        value={form.address}
        onChange={(address) => set({ address })}
        error={errorAt(problems, 'address')}
      />
      <div className="fields-pair">
        {text('phone', 'Telepon', undefined, true)}
        {text('email', 'Surel', undefined, true)}
      </div>
      {text('website', 'Situs web', undefined, true)}
      <Paragraph
        id="zones"
        label="Zona yang dikelola"
        help="Satu zona tiap baris, misalnya contohkab.go.id. Sub domain dibuat di bawahnya."
        rows={2}
        value={form.zones}
        onChange={(zones) => set({ zones })}
        error={errorAt(problems, 'zones')}
      />
      <Choice
        id="timeZone"
        label="Waktu setempat"
        row
        options={zoneNames}
        value={form.timeZone}
        onChange={(timeZone) => set({ timeZone })}
      />
      <p className="quiet">Logo kop diunggah setelah masuk, di Pengaturan, Kantor.</p>
    </>
  )
}

type TextKey = 'regionName' | 'officeName' | 'phone' | 'email' | 'website'

const purbalinggaValues: Partial<SetupForm> = {
  regionName: purbalingga.regionName,
  officeName: purbalingga.officeName,
  phone: purbalingga.phone,
  email: purbalingga.email,
  website: purbalingga.website,
  zones: purbalingga.zones.join('\n'),
  timeZone: purbalingga.timeZone,
}

// Name, zones and time zone of the office.
import { officeProfileSchema } from '../../../shared/office/schema.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ProfileForm } from './profile-form.ts'
import { profileText } from './profile-text.ts'

const zoneNames = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' } as const

export function OfficeIdentity({ form }: { readonly form: ProfileForm }) {
  const { profile, set, error } = form
  return (
    <Section title="Nama dan zona">
      <div className="fields">
        <TextField {...profileText(form, 'regionName')} label="Kabupaten" help="Misalnya Kabupaten Contoh." />
        <TextField {...profileText(form, 'officeName')} label="Nama dinas" help="Lengkap, tanpa singkatan." />
        <TextField {...profileText(form, 'shortName')} label="Nama singkat" help="Untuk layar, misalnya Dinkominfo." />
        <Paragraph
          id="zones"
          label="Zona yang dikelola"
          help="Satu zona tiap baris, yang utama paling atas."
          rows={2}
          value={profile.zones.join('\n')}
          onChange={(text) => set({ zones: linesOf(text) })}
          error={error('zones')}
        />
        <Choice
          id="timeZone"
          label="Zona waktu"
          row
          options={officeProfileSchema.shape.timeZone.options.map((zone) => ({ value: zone, label: zoneNames[zone] }))}
          value={profile.timeZone}
          onChange={(timeZone) => set({ timeZone })}
        />
      </div>
    </Section>
  )
}

/** The last line may still be empty while it is typed. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

// The kop of letters: its two lines, the logo, address and contacts, the place in the date line.
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { LogoField } from './LogoField.tsx'
import type { ProfileForm, SavedLogo } from './profile-form.ts'
import { profileText } from './profile-text.ts'

interface OfficeLetterheadProps {
  readonly form: ProfileForm
  readonly logo: SavedLogo
}

export function OfficeLetterhead({ form, logo }: OfficeLetterheadProps) {
  const { profile, set, error } = form
  const { kop } = profile
  return (
    <Section title="Kop surat">
      <div className="fields">
        <TextField
          id="kop.region"
          label="Baris pertama"
          help="Misalnya PEMERINTAH KABUPATEN CONTOH."
          value={kop.region}
          onChange={(region) => set({ kop: { ...kop, region } })}
          error={error('kop.region')}
          maxLength={200}
        />
        <TextField
          id="kop.institution"
          label="Baris kedua"
          value={kop.institution}
          onChange={(institution) => set({ kop: { ...kop, institution } })}
          error={error('kop.institution')}
          maxLength={200}
        />
        <LogoField form={form} saved={logo} />
        <TextField {...profileText(form, 'address')} label="Alamat" />
        <div className="fields-pair">
          <TextField {...profileText(form, 'postCode')} label="Kode pos" optional inputMode="numeric" />
          <TextField {...profileText(form, 'place')} label="Tempat pada tanggal surat" />
        </div>
        <div className="fields-pair">
          <TextField {...profileText(form, 'phone')} label="Telepon" optional inputMode="tel" />
          <TextField {...profileText(form, 'fax')} label="Faksimile" optional inputMode="tel" />
        </div>
        <div className="fields-pair">
          <TextField {...profileText(form, 'email')} label="E-mail" optional inputMode="email" />
          <TextField {...profileText(form, 'website')} label="Situs" optional inputMode="url" />
        </div>
      </div>
    </Section>
  )
}

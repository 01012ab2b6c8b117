// Cetak: paper, margins, type and the layout of letters.
import { officeProfileSchema, type OfficeProfile } from '../../../shared/office/schema.ts'
import { Choice, Tick } from '../../ui/Choice.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Section } from '../../ui/Page.tsx'
import type { ProfileForm } from './profile-form.ts'
import { ProfilePage } from './ProfilePage.tsx'

type Print = OfficeProfile['print']

const { paper, font, profile: layouts } = officeProfileSchema.shape.print.shape
const paperNames = { A4: 'A4', F4: 'F4 (folio)' } as const
const layoutNames = { '1/2023': 'Permendagri 1/2023', '54/2009': 'Permendagri 54/2009' } as const
const sides = [
  ['top', 'atas'],
  ['right', 'kanan'],
  ['bottom', 'bawah'],
  ['left', 'kiri'],
] as const

export function PrintPage() {
  return (
    <ProfilePage
      slug="cetak"
      keys={['print']}
      title={({ print }) => `Surat dicetak pada ${print.paper} dengan huruf ${print.font} ${print.fontSize}.`}
    >
      {(form) => <PrintFields form={form} />}
    </ProfilePage>
  )
}

function PrintFields({ form }: { readonly form: ProfileForm }) {
  const { print } = form.profile
  const set = (part: Partial<Print>) => form.set({ print: { ...print, ...part } })
  return (
    <>
      <Section title="Kertas dan huruf">
        <div className="fields">
          <Choice
            id="print.paper"
            label="Kertas"
            row
            options={paper.options.map((value) => ({ value, label: paperNames[value] }))}
            value={print.paper}
            onChange={(value) => set({ paper: value })}
          />
          <Choice
            id="print.font"
            label="Huruf"
            row
            options={font.options.map((value) => ({ value, label: value }))}
            value={print.font}
            onChange={(value) => set({ font: value })}
          />
          <Choice
            id="print.fontSize"
            label="Besar huruf"
            row
            options={[
              { value: '11', label: '11' },
              { value: '12', label: '12' },
            ]}
            value={print.fontSize === 11 ? '11' : '12'}
            onChange={(value) => set({ fontSize: value === '11' ? 11 : 12 })}
          />
          <Margins form={form} set={set} />
        </div>
      </Section>
      <Section title="Susunan">
        <div className="fields">
          <Choice
            id="print.profile"
            label="Tata naskah"
            row
            options={layouts.options.map((value) => ({ value, label: layoutNames[value] }))}
            value={print.profile}
            onChange={(value) => set({ profile: value })}
          />
          <div>
            <Tick
              id="print.placeInDate"
              label="Tempat ditulis pada baris tanggal"
              checked={print.placeInDate}
              onChange={(placeInDate) => set({ placeInDate })}
            />
            <Tick
              id="print.parafTable"
              label="Konsep memuat tabel paraf hierarki"
              checked={print.parafTable}
              onChange={(parafTable) => set({ parafTable })}
            />
            <Tick
              id="print.capitalTitles"
              label="Nama jabatan penanda tangan dengan huruf kapital"
              checked={print.capitalTitles}
              onChange={(capitalTitles) => set({ capitalTitles })}
            />
            <Tick
              id="print.regionInSignature"
              label="Nama kabupaten ditulis di bawah jabatan kepala"
              checked={print.regionInSignature}
              onChange={(regionInSignature) => set({ regionInSignature })}
            />
          </div>
        </div>
      </Section>
    </>
  )
}

interface MarginsProps {
  readonly form: ProfileForm
  readonly set: (part: Partial<Print>) => void
}

/** An empty margin counts as 0, which the check refuses with its sentence. */
function Margins({ form: { profile, error }, set }: MarginsProps) {
  const { margins } = profile.print
  return (
    <div className="margin-fields" role="group" aria-label="Margin">
      {sides.map(([side, name]) => (
        <NumberField
          key={side}
          id={`print.margins.${side}`}
          label={`Margin ${name}`}
          unit="mm"
          value={margins[side]}
          onChange={(value) => set({ margins: { ...margins, [side]: value ?? 0 } })}
          error={error(`print.margins.${side}`)}
        />
      ))}
    </div>
  )
}

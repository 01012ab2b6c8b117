// Selisih zona: what differs between a zone as its servers have it and the register, each difference with its act.
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { useAddressWords } from '../../app/address.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { WordChoice } from '../../ui/WordChoice.tsx'
import { driftSentence } from './drift-words.ts'
import { DriftTable } from './DriftTable.tsx'
import { ZoneSource } from './ZoneSource.tsx'
import '../registry.css'

type DriftAnswer = Awaited<ReturnType<typeof api.drift.compare>>
export type Drift = Extract<DriftAnswer, { readonly ok: true }>['value']

export function DriftScreen() {
  const { get } = useAddressWords()
  const zone = get('zona')
  const asked = useEndpoint(['drift', zone], () => api.drift.compare({}, { zone }), { keepOld: true })
  return (
    <Answered asked={asked} doing="Membandingkan zona…">
      {(drift) => <DriftPage drift={drift} />}
    </Answered>
  )
}

function DriftPage({ drift }: { readonly drift: Drift }) {
  const { set } = useAddressWords()
  const me = useMe()
  const time = useOfficeTime()
  const { zone, zones, taken, items } = drift
  const title = taken === null ? `Zona ${zone} belum dibaca.` : driftSentence(items)
  return (
    <Page title={title} sub={subOf(drift, time.long)}>
      {zones.length > 1 && (
        <WordChoice
          label="Zona"
          options={zones.map((one) => ({ value: one, label: one }))}
          value={zone}
          onChange={(zona) => set({ zona })}
        />
      )}
      {me.abilities.includes('register.write') && <ZoneSource key={zone} drift={drift} />}
      {taken !== null && items.length > 0 && (
        <Section title="Yang berbeda">
          <DriftTable items={items} />
        </Section>
      )}
    </Page>
  )
}

function subOf({ taken }: Drift, long: (instant: number) => string): string {
  if (taken === null)
    return 'Pilih berkas zonanya, atau ambil dari server, lalu Siladom menyebut setiap nama yang berbeda.'
  const by = taken.by === '' ? '' : ` oleh ${taken.by}`
  return `${taken.source}, ${taken.records} catatan, dibaca ${long(taken.at)}${by}.`
}

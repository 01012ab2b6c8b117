// Kegagalan pelindungan: each with its clock of 3 x 24 hours, its two letters, and the form.
import { type ReactNode, useState } from 'react'
import type { BreachView } from '../../shared/contract/breach.ts'
import { breach } from '../../shared/contract/breach.ts'
import { spanInWords, stillToTell } from '../../shared/privacy/breach-clock.ts'
import { assertNever } from '../../shared/result.ts'
import { api } from '../api/client.ts'
import { saveFile } from '../api/download.ts'
import { useMe } from '../api/me.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useEndpoint } from '../api/queries.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'
import { say } from '../ui/toast.ts'
import { BreachPanel } from './BreachPanel.tsx'

export function BreachPage({ above }: { readonly above: ReactNode }) {
  const asked = useEndpoint(['privacy', 'breaches'], () => api.privacy.breaches({}, {}))
  const mayWrite = useMe().abilities.includes('breach.write')
  const [opened, setOpened] = useState<BreachView | 'new' | null>(null)
  return (
    <Answered asked={asked} doing="Membuka catatan kegagalan…">
      {({ breaches }) => (
        <Page
          title={titleOf(breaches)}
          above={above}
          sub="Pasal 46 UU 27/2022: subjek data dan lembaga diberi tahu tertulis paling lambat 3 x 24 jam sejak diketahui."
          tools={mayWrite ? <Button onClick={() => setOpened('new')}>Catat kegagalan…</Button> : undefined}
        >
          {breaches.length === 0 && (
            <Empty sentence="Belum ada yang dicatat.">
              <p>Catat begitu diketahui, walau belum jelas semuanya: waktunya berjalan sejak saat itu.</p>
            </Empty>
          )}
          {breaches.map((one) => (
            <OneBreach key={one.id} view={one} onChange={mayWrite ? () => setOpened(one) : null} />
          ))}
          {opened !== null && <BreachPanel view={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
        </Page>
      )}
    </Answered>
  )
}

function titleOf(breaches: readonly BreachView[]): string {
  const open = breaches.filter((one) => one.state !== 'done').length
  if (open > 0) return `${open} kegagalan pelindungan data menunggu pemberitahuan.`
  return breaches.length === 0 ? 'Kegagalan pelindungan data pribadi.' : 'Semua kegagalan sudah diberitahukan.'
}

function OneBreach({ view, onChange }: { readonly view: BreachView; readonly onChange: (() => void) | null }) {
  const time = useOfficeTime()
  const { form } = view
  return (
    <Section title={`Diketahui ${time.long(form.discoveredAt)}`} note={clockWords(view)}>
      <FactList
        facts={[
          { label: 'Data yang terungkap', value: form.data },
          { label: 'Subjek data', value: form.count === null ? form.people : `${form.people} (${form.count} orang)` },
          { label: 'Kapan dan bagaimana', value: form.happened },
          { label: 'Penanganan', value: form.handling },
          { label: 'Batas pemberitahuan', value: time.long(view.dueAt) },
          { label: 'Subjek diberi tahu', value: toldWords(form.subjectsToldOn, form.subjectsHow) },
          { label: 'Lembaga diberi tahu', value: toldWords(form.institutionToldOn, form.institutionHow) },
          { label: 'Dicatat oleh', value: view.recordedBy },
        ]}
      />
      {onChange !== null && (
        <div className="privacy-acts">
          <Button small onClick={onChange}>
            Lengkapi…
          </Button>
          <Button small onClick={() => void save(view.id, 'subjek')}>
            Cetak surat kepada subjek
          </Button>
          <Button small onClick={() => void save(view.id, 'lembaga')}>
            Cetak surat kepada lembaga
          </Button>
        </div>
      )}
    </Section>
  )
}

async function save(breachId: string, kind: 'subjek' | 'lembaga'): Promise<void> {
  const saved = await saveFile(breach.breachLetter, { breachId, kind }, {})
  say(saved.ok ? `${saved.value.fileName} sudah diunduh.` : saved.error.message)
}

function clockWords({ state, dueAt, form }: BreachView): string {
  const left = dueAt - Date.now()
  switch (state) {
    case 'done':
      return 'keduanya sudah diberi tahu'
    case 'running':
      return `sisa ${spanInWords(left)}; ${stillToTell(form)} belum diberi tahu`
    case 'late':
      return `terlambat ${spanInWords(left)}; ${stillToTell(form)} belum diberi tahu`
    default:
      return assertNever(state)
  }
}

function toldWords(on: string | null, how: string): string {
  return on === null ? 'belum' : [on, how].filter((part) => part !== '').join(', ')
}

// What was found of a person: officials and records, each to be chosen, and why some cannot be destroyed yet.
import type { HeldData } from '../../shared/contract/privacy.ts'
import { Button } from '../ui/Button.tsx'
import { Tick } from '../ui/Choice.tsx'
import { Section } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export interface Found {
  readonly officials: readonly { readonly personId: string; readonly name: string; readonly nip: string }[]
  readonly held: readonly HeldData[]
}

interface FoundListProps {
  readonly found: Found
  readonly chosen: readonly string[]
  readonly onChoose: (id: string, on: boolean) => void
  readonly onCorrect: (held: HeldData) => void
}

export function FoundList({ found, chosen, onChoose, onCorrect }: FoundListProps) {
  const { officials, held } = found
  if (officials.length + held.length === 0) {
    return (
      <Empty sentence="Tidak ada data dengan kata itu.">
        <p>Coba nama lain, NIP, atau nomor HP. Isi surat dan catatan bebas tidak ikut dicari di sini.</p>
      </Empty>
    )
  }
  return (
    <>
      {officials.length > 0 && (
        <Section title="Sebagai pejabat atau pegawai">
          <ul className="held-list">
            {officials.map((one) => (
              <li key={one.personId}>
                <Tick
                  id={`official-${one.personId}`}
                  label={one.name}
                  help={one.nip === '' ? 'tanpa NIP' : `NIP ${one.nip}`}
                  checked={chosen.includes(one.personId)}
                  onChange={(on) => onChoose(one.personId, on)}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {held.length > 0 && (
        <Section title="Pada permohonan dan register">
          <ul className="held-list">
            {held.map((one) => (
              <li key={one.id}>
                <Tick
                  id={`held-${one.id}`}
                  label={`${one.label}: ${contentWords(one)}`}
                  help={[one.about, one.note].filter((part) => part !== '').join('. ')}
                  checked={chosen.includes(one.id)}
                  onChange={(on) => onChoose(one.id, on)}
                />
                {one.kind === 'record' && (
                  <Button small onClick={() => onCorrect(one)} aria-label={`Perbaiki ${one.label}, ${one.about}`}>
                    Perbaiki…
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function contentWords({ content }: HeldData): string {
  return Object.values(content)
    .flatMap((part) => (typeof part === 'string' && part !== '' ? [part] : []))
    .join(', ')
}

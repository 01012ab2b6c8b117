// The proof of a name: what every server of its zone answered, beside what was planned.
import type { ProofView } from '../../../shared/contract/domains.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Badge } from '../../ui/Badge.tsx'
import type { Tone } from '../../ui/tone.ts'

interface ProofPartProps {
  readonly proof: ProofView
  /** What was written was put back since: the servers were asked for the former state. */
  readonly restored: boolean
}

export function ProofPart({ proof, restored }: ProofPartProps) {
  const time = useOfficeTime()
  const isBack = restored && proof.colour === 'green'
  return (
    <div className="server-proof" role="status">
      <p>
        <Badge tone={colours[proof.colour].tone}>{isBack ? 'Sudah kembali' : colours[proof.colour].word}</Badge>{' '}
        {isBack ? 'Semua server nama menjawab seperti sebelum ditulis.' : proof.sentence}
      </p>
      <ul className="proof-servers">
        {proof.servers.map(({ server, state, sentence }) => (
          <li key={server}>
            <Badge tone={states[state]}>{server}</Badge> {sentence}
          </li>
        ))}
      </ul>
      <p className="quiet">Diperiksa {time.long(proof.at)}</p>
    </div>
  )
}

const colours = {
  green: { word: 'Terbukti', tone: 'done' },
  waiting: { word: 'Menunggu server lain', tone: 'warning' },
  red: { word: 'Belum sesuai', tone: 'late' },
  unchecked: { word: 'Tidak diperiksa', tone: 'neutral' },
} as const satisfies Record<ProofView['colour'], { readonly word: string; readonly tone: Tone }>

const states = {
  same: 'done',
  late: 'warning',
  differs: 'late',
  silent: 'late',
} as const satisfies Record<ProofView['servers'][number]['state'], Tone>

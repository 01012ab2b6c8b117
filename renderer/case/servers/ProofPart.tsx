// The proof of a name: what every server of its zone answered, beside what was planned.
import type { ProofView } from '../../../shared/contract/domains.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Badge } from '../../ui/Badge.tsx'
import type { Tone } from '../../ui/tone.ts'

export function ProofPart({ proof }: { readonly proof: ProofView }) {
  const time = useOfficeTime()
  return (
    <div className="server-proof" role="status">
      <p>
        <Badge tone={colours[proof.colour].tone}>{colours[proof.colour].word}</Badge> {proof.sentence}
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

// What the zone's own server said about an asked name, with the questions and answers behind it.
import type { LiveCheck } from '../../../shared/contract/domains.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Fold } from '../../ui/Fold.tsx'
import type { Tone } from '../../ui/tone.ts'
import { RecordLines } from './RecordLines.tsx'
import './servers.css'

export function LiveCheckFacts({ check }: { readonly check: LiveCheck }) {
  const time = useOfficeTime()
  return (
    <div className="live-check">
      <p>
        <Badge tone={tones[check.state]}>{states[check.state]}</Badge> {check.sentence}
      </p>
      <p className="quiet">
        {check.server === null ? 'Dicatat' : `Ditanya ke ${check.server},`} {time.long(check.at)}
      </p>
      <RecordLines records={check.records} />
      {check.questions.length > 0 && (
        <Fold title="Pertanyaan dan jawaban server">
          <ul>
            {check.questions.map(({ type, answer }) => (
              <li key={`${type} ${answer}`}>
                {type}: {answer}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}

const states = {
  free: 'Belum ada',
  exists: 'Sudah ada',
  empty: 'Ada tanpa isi',
  delegated: 'Didelegasikan',
  notauth: 'Server bukan pemegang zona',
  unknown: 'Tidak diketahui',
  not_checked: 'Tidak diperiksa',
} as const satisfies Record<LiveCheck['state'], string>

const tones = {
  free: 'done',
  exists: 'warning',
  empty: 'warning',
  delegated: 'warning',
  notauth: 'late',
  unknown: 'late',
  not_checked: 'neutral',
} as const satisfies Record<LiveCheck['state'], Tone>

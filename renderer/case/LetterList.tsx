// The letters of the packet: number, date, whether signed, and what was voided.
import { dateInWords } from '../../shared/calendar/format.ts'
import type { LetterView } from '../../shared/contract/case-view.ts'
import { Badge } from '../ui/Badge.tsx'
import { Section } from '../ui/Page.tsx'

export function LetterList({ letters }: { readonly letters: readonly LetterView[] }) {
  if (letters.length === 0) return null
  return (
    <Section title="Surat">
      <ul className="lines">
        {letters.map((letter) => (
          <li key={letter.kind}>
            <strong>{letter.title}</strong> {letter.number === null ? '' : `Nomor ${letter.number} `}
            {letter.date === null ? '' : `tanggal ${dateInWords(letter.date)} `}
            <Badge tone={letter.signed !== null ? 'done' : 'neutral'}>{stateWords(letter)}</Badge>
            {letter.signed?.statement != null && <p className="quiet">{letter.signed.statement}</p>}
            {letter.voided.map((one) => (
              <p key={`${one.number} ${one.reason}`} className="quiet">
                <s>Nomor {one.number ?? '-'}</s> batal: {one.reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function stateWords(letter: LetterView): string {
  if (letter.signed !== null) return `bertanda tangan basah ${dateInWords(letter.signed.date)}`
  return letter.approved ? 'disetujui untuk ditandatangani' : `konsep putaran ${letter.round}`
}

// The times in which the case waited for others: for whom, for what, from when to when.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Section } from '../ui/Page.tsx'

const waits: Readonly<Record<string, string>> = {
  applicant: 'Menunggu pemohon',
  registrar: 'Menunggu pengelola nama domain',
  force_majeure: 'Keadaan kahar',
}

export function PauseList({ pauses }: { readonly pauses: CaseView['pauses'] }) {
  const time = useOfficeTime()
  if (pauses.length === 0) return null
  return (
    <Section title="Jeda">
      <ul className="lines">
        {pauses.map((pause) => (
          <li key={pause.from}>
            <strong>{waits[pause.reason] ?? pause.reason}</strong>, {time.long(pause.from)} sampai{' '}
            {pause.to === null ? 'sekarang' : time.long(pause.to)}
            <p className="quiet">{pause.text}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

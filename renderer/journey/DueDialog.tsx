// "Kenapa jatuh tempo ini?": the sum behind each clock of the case, line by line, read with and without pauses.
import { dateInWords } from '../../shared/calendar/format.ts'
import { isDateText } from '../../shared/calendar/dates.ts'
import type { Explanation } from '../../shared/contract/case-view.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import './due.css'

export function DueDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const asked = useEndpoint(['cases', 'due', caseId], () => api.cases.explain({ caseId }, {}))
  return (
    <Dialog
      open
      title="Kenapa jatuh tempo ini?"
      onClose={onClose}
      width={48}
      footer={<Button onClick={onClose}>Tutup</Button>}
    >
      <Answered asked={asked} doing="Menghitung…">
        {({ clocks }) =>
          clocks.length === 0 ? (
            <p>Tidak ada jatuh tempo: sumbernya tidak menetapkan waktu.</p>
          ) : (
            clocks.map((clock) => <Clock key={clock.label} clock={clock} />)
          )
        }
      </Answered>
    </Dialog>
  )
}

function Clock({ clock }: { readonly clock: Explanation }) {
  return (
    <section className="due-clock">
      <h3>{clock.label}</h3>
      <table className="due-lines">
        <thead className="sr-only">
          <tr>
            <th scope="col">Tanggal</th>
            <th scope="col">Perhitungan</th>
          </tr>
        </thead>
        <tbody>
          {clock.lines.map((line) =>
            line.when === '' ? (
              <tr key={line.what} className="due-sum">
                <td colSpan={2}>{line.what}</td>
              </tr>
            ) : (
              <tr key={`${line.when} ${line.what}`} className={line.minutes === 0 ? 'due-not-counted' : undefined}>
                <th scope="row">{whenWords(line.when)}</th>
                <td>{line.what}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className="due-total">{clock.total}</p>
      {clock.estimate !== null && <p>{clock.estimate}</p>}
      <p className="quiet">{clock.withoutPauses ?? 'Tanpa jeda menunggu: jatuh temponya sama.'}</p>
    </section>
  )
}

/** "24 November 2026", "24 November 2026 sampai 26 November 2026". */
export function whenWords(when: string): string {
  return when
    .split('/')
    .map((date) => (isDateText(date) ? dateInWords(date) : date))
    .join(' sampai ')
}

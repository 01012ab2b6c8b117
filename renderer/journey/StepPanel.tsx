// What happened at one step, round by round: who, in which post, recorded by whom, when, with which reason.
import type { JourneyView, VisitView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { postInWords } from '../app/PersonMenu.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import type { JourneyStep } from './lanes.ts'
import { stepName } from './words.ts'

interface StepPanelProps {
  readonly view: JourneyView
  readonly step: JourneyStep
  readonly onClose: () => void
}

export function StepPanel({ view, step, onClose }: StepPanelProps) {
  useShortcuts([{ key: 'Escape', does: 'tutup rincian langkah', run: onClose }])
  const assumed = step.acts.filter((act) => act.assumed !== null)
  return (
    <SidePanel open title={stepName(step)} onClose={onClose}>
      <div className="step-panel">
        {step.visits.length === 0 && <p>Belum ada yang terjadi pada langkah ini.</p>}
        {step.visits.toReversed().map((visit) => (
          <VisitSection key={visit.round} view={view} visit={visit} many={step.visits.length > 1} />
        ))}
        <Section title="Dalam SOP" note={step.source}>
          <FactList
            facts={[
              { label: 'Uraian', value: step.printed.procedure },
              { label: 'Persyaratan', value: step.printed.requirements },
              { label: 'Waktu', value: step.printed.time === '' ? 'tidak ditetapkan' : step.printed.time },
              { label: 'Output', value: step.printed.output },
              { label: 'Keterangan', value: step.printed.note },
            ]}
          />
        </Section>
        {assumed.length > 0 && (
          <Section title="Asumsi, mohon dikonfirmasi">
            {assumed.map((act) => (
              <p key={act.act}>
                {act.postTitle}: {act.assumed}
              </p>
            ))}
          </Section>
        )}
      </div>
    </SidePanel>
  )
}

interface VisitSectionProps {
  readonly view: JourneyView
  readonly visit: VisitView
  readonly many: boolean
}

function VisitSection({ view, visit, many }: VisitSectionProps) {
  const against = visit.standardMinutes === null ? '' : ` dari ${visit.standardMinutes}`
  return (
    <Section
      title={many ? `Putaran ${visit.round}` : 'Yang terjadi'}
      note={`dikerjakan ${visit.workedMinutes}${against} menit, menunggu ${visit.waitingMinutes} menit`}
    >
      <ol className="step-events">
        {visit.acts.map((record) => (
          <ActEvent key={record.act} view={view} record={record} />
        ))}
      </ol>
    </Section>
  )
}

function ActEvent({ view, record }: { readonly view: JourneyView; readonly record: VisitView['acts'][number] }) {
  const time = useOfficeTime()
  const name = (id: string | null) => (id === null ? '' : (view.people[id] ?? ''))
  const post = record.capacity === null ? record.postTitle : postInWords(record.postTitle, record.capacity)
  const recorded = record.recorder !== null && record.recorder !== record.by ? name(record.recorder) : ''
  return (
    <li>
      <p>
        <strong>{record.verb}</strong>
        {record.outcomeKind === 'return' ? ' (dikembalikan)' : ''}
      </p>
      <FactList
        facts={[
          { label: 'Oleh', value: [name(record.by), post].filter((part) => part !== '').join(', ') },
          { label: 'Masuk', value: time.short(record.readyAt) },
          { label: 'Diambil', value: record.takenAt === null ? '' : time.short(record.takenAt) },
          { label: 'Selesai', value: record.doneAt === null ? '' : time.short(record.doneAt) },
          { label: 'Dicatat oleh', value: recorded },
          { label: 'Sumber', value: record.fromPaper ? 'dari kertas' : '' },
          { label: 'Alasan', value: record.reason ?? '' },
          { label: 'Dilewati', value: record.skipped ?? '' },
        ]}
      />
    </li>
  )
}

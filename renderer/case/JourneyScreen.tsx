// Perjalanan: the SOP sheet of a case, alive, with the sum behind its due date and its official print.
import { useState } from 'react'
import type { CaseView, JourneyView } from '../../shared/contract/case-view.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Go } from '../app/Go.tsx'
import { useCaseId } from '../app/navigation.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { DueDialog } from '../journey/DueDialog.tsx'
import { SopPrint } from '../journey/SopPrint.tsx'
import { StepList } from '../journey/StepList.tsx'
import { StepPanel } from '../journey/StepPanel.tsx'
import { Swimlane } from '../journey/Swimlane.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { savePaper } from './Papers.tsx'

export function JourneyScreen() {
  const caseId = useCaseId()
  const journey = useEndpoint(['cases', 'journey', caseId], () => api.cases.journey({ caseId }, {}))
  const view = useEndpoint(['cases', 'get', caseId], () => api.cases.get({ caseId }, {}))
  return (
    <Answered asked={journey} doing="Membuka perjalanan…">
      {(value) => {
        const known = view.state === 'ready' ? view.value : null
        return (
          <>
            <Journey journey={value} view={known} />
            {known !== null && <SopPrint view={known} journey={value} />}
          </>
        )
      }}
    </Answered>
  )
}

const legend = [
  'bulat: mulai atau selesai',
  'kotak: kegiatan',
  'belah ketupat: keputusan',
  'panah: arah',
  'garis putus-putus: belum atau dilewati',
  'panah cokelat: dikembalikan',
]

function Journey({ journey, view }: { readonly journey: JourneyView; readonly view: CaseView | null }) {
  const [shown, setShown] = useState<string | null>(null)
  const [why, setWhy] = useState(false)
  const print = () => void savePaper(journey.caseId, 'lembar_sop')
  useShortcuts([
    { key: 'w', does: 'kenapa jatuh tempo ini', run: () => setWhy(true) },
    { key: 'c', does: 'cetak lembar SOP', run: print },
  ])
  const step = journey.steps.find((one) => one.id === shown)
  return (
    <div className="journey-screen">
      <Page
        title={journey.title}
        sub={subOf(journey, view)}
        above={<Go to={`/permohonan/${journey.caseId}`}>Buka permohonan</Go>}
        tools={
          <>
            {journey.promise !== null && (
              <Button small onClick={() => setWhy(true)}>
                Kenapa jatuh tempo ini?
              </Button>
            )}
            <Button small onClick={print}>
              Cetak lembar SOP
            </Button>
            <Button small look="quiet" onClick={() => window.print()}>
              Cetak dari layar
            </Button>
          </>
        }
      >
        <div className="journey">
          <div className="journey-drawing">
            <Swimlane view={journey} onOpen={setShown} />
            <ul className="legend" aria-label="Arti gambar">
              {legend.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
          <div>
            <Section title="Daftar langkah" note="siapa dan kapan">
              <StepList view={journey} onOpen={setShown} />
            </Section>
          </div>
        </div>
        {journey.assumptions.length > 0 && (
          <Section
            title="Asumsi, mohon dikonfirmasi"
            note={`${journey.assumptions.length} hal yang tidak dicetak sumbernya`}
          >
            <ul className="assumption-list">
              {journey.assumptions.map((assumption) => (
                <li key={assumption}>{assumption}</li>
              ))}
            </ul>
          </Section>
        )}
      </Page>
      {step !== undefined && <StepPanel view={journey} step={step} onClose={() => setShown(null)} />}
      {why && <DueDialog caseId={journey.caseId} onClose={() => setWhy(false)} />}
    </div>
  )
}

/** "Dinas Perhubungan · agenda 131 · menunggu Kabid …, janji lewat 4 hari kerja". */
function subOf(journey: JourneyView, view: CaseView | null): string {
  const words = journey.promise?.words ?? ''
  const promise = words === '' || words.includes('janji') ? words : `janji ${words}`
  const who = view === null ? [] : [view.unit?.name ?? '', view.agenda === '' ? '' : `agenda ${view.agenda}`]
  return [...who, promise, journey.sentence].filter((part) => part !== '').join(' · ')
}

// The same journey as an ordered list: for narrow windows, for screen readers, and beside the drawing where there is room.
import type { JourneyView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { type JourneyStep, stepState } from './lanes.ts'
import { hereWords, recordWords, standingWords } from './words.ts'
import './step-list.css'

interface StepListProps {
  readonly view: JourneyView
  readonly onOpen: (stepId: string) => void
}

export function StepList({ view, onOpen }: StepListProps) {
  const { steps } = view
  return (
    <ol className="step-list" aria-label="Langkah permohonan">
      {steps.map((step, index) => {
        const state = stepState(steps, index)
        return (
          <li
            key={step.id}
            aria-current={state === 'here' ? 'step' : undefined}
            className={`step-item step-item-${state}`}
          >
            <button type="button" className="step-open" onClick={() => onOpen(step.id)}>
              <span className="step-number">{step.number}</span>
              <span className="step-label">{step.label}</span>
            </button>
            <p className="step-standing">{standingWords(steps, index)}</p>
            <StepActs view={view} step={step} />
            {step.printed.output !== '' && <p className="quiet">Output: {step.printed.output}</p>}
            {step.returnsTo
              .filter((back) => back.rounds > 0)
              .map((back) => (
                <p key={back.to} className="step-back">
                  Dikembalikan {back.rounds} kali ke {nameOf(steps, back.to)}.
                  {back.notPrinted === null ? '' : ` ${back.notPrinted}`}
                </p>
              ))}
          </li>
        )
      })}
    </ol>
  )
}

function StepActs({ view, step }: { readonly view: JourneyView; readonly step: JourneyStep }) {
  const time = useOfficeTime()
  const visit = step.visits.at(-1)
  if (visit === undefined) {
    const posts = [...new Set(step.acts.map((act) => act.postTitle))].filter((title) => title !== '')
    return posts.length === 0 ? null : <p className="quiet">Pelaksana: {posts.join(', ')}</p>
  }
  return (
    <>
      {step.state === 'here' && <p className="step-here">{hereWords(step, time)}</p>}
      <ul>
        {visit.acts.map((record) => (
          <li key={record.act}>
            {record.verb}: {recordWords(record, view.people, time)}
          </li>
        ))}
      </ul>
    </>
  )
}

function nameOf(steps: readonly JourneyStep[], id: string): string {
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return id
  return step.number === '' ? step.label : `langkah ${step.number}`
}

// The steps of the first start, with the one at hand marked.
import { type SetupStep, setupSteps } from './setup-problems.ts'

const names: Record<SetupStep, string> = {
  office: 'Kantor dan zona',
  people: 'Pejabat',
  calendar: 'Jam kerja dan kalender',
  numbering: 'Penomoran',
  admin: 'Administrator',
}

export function StepList({ at }: { readonly at: SetupStep }) {
  const here = setupSteps.indexOf(at)
  return (
    <ol className="step-list" aria-label="Langkah">
      {setupSteps.map((step, index) => (
        <li key={step} aria-current={step === at ? 'step' : undefined} className={index < here ? 'step-done' : ''}>
          <span aria-hidden="true">{index < here ? '✓' : index + 1}</span>
          {names[step]}
          {index < here && <span className="sr-only"> (selesai)</span>}
        </li>
      ))}
    </ol>
  )
}

// What was written on the way here, on one sheet: the disposisi, the Kabid's order, the verification, its report.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { knownOf } from '../case/known.ts'
import { useDefinition } from '../case/use-definition.ts'
import { valueInWords } from '../case/value-words.ts'
import { FactList } from '../ui/FactList.tsx'
import { Paper } from '../ui/Paper.tsx'
import { doneIn } from './item-values.ts'

const told = ['S2', 'S3', 'S4', 'S5']

export function DispositionNote({ view }: { readonly view: CaseView }) {
  const time = useOfficeTime()
  const definition = useDefinition(view.service.code, view.service.version)
  const steps = definition?.steps.filter((step) => told.includes(step.id)) ?? []
  return (
    <Paper size="auto" label="Disposisi dan laporan verifikasi">
      <div className="decision-note">
        <h2>Disposisi dan laporan verifikasi</h2>
        <p className="decision-note-head">
          Agenda {view.agenda} · {view.unit?.name} · {view.subject}
        </p>
        {steps.map((step) => {
          const done = doneIn(view, step.id)
          if (done === null) return null
          const facts = step.acts
            .flatMap((act) => act.fields)
            .filter((field) => field.perItem !== true)
            .map((field) => ({
              label: field.label,
              value: valueInWords(field, view.values[field.key], knownOf(view)),
            }))
          return (
            <section key={step.id}>
              <h3>
                {step.printed.number}. {step.label}
              </h3>
              {facts.every((fact) => fact.value === '') ? <p>Tanpa catatan.</p> : <FactList facts={facts} />}
              <p className="decision-note-who">
                {done.name}, {time.short(done.at)}
              </p>
            </section>
          )
        })}
      </div>
    </Paper>
  )
}

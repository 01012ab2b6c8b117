// The two questions of SOP step 6, note 2: prefilled by the verification, answered by the Kabid who has looked.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import { Tick, YesNo } from '../ui/Choice.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { textAt } from './item-values.ts'

interface TwoQuestionsProps {
  readonly item: CaseItem
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function TwoQuestions({ item, form, problems }: TwoQuestionsProps) {
  const path = (key: string) => `items.${item.id}.${key}`
  const answer = (key: string) => {
    const value = form.get(key, item.id)
    return value === 'yes' ? true : value === 'no' ? false : null
  }
  const set = (key: string) => (value: boolean) => form.set(key, value ? 'yes' : 'no', item.id)
  return (
    <div className="two-questions">
      <YesNo
        id={path('decided_exists')}
        label="Apakah nama ini sudah ada?"
        yes="Sudah ada"
        no="Belum ada"
        help={`Verifikator: ${existsWords(item)}`}
        value={answer('decided_exists')}
        onChange={set('decided_exists')}
        error={errorAt(problems, path('decided_exists'))}
      />
      <YesNo
        id={path('decided_serves')}
        label="Untuk kepentingan Pemerintah Kabupaten?"
        help={`Verifikator: ${servesWords(item)}`}
        value={answer('decided_serves')}
        onChange={set('decided_serves')}
        error={errorAt(problems, path('decided_serves'))}
      />
      <Tick
        id={path('looked')}
        label="Kedua jawaban sudah saya periksa."
        checked={form.get('looked', item.id) === 'yes'}
        onChange={(checked) => form.set('looked', checked ? 'yes' : null, item.id)}
      />
    </div>
  )
}

/** "belum ada", "sudah ada, milik perangkat daerah pemohon". */
export function existsWords({ values }: CaseItem): string {
  switch (textAt(values, 'name_exists')) {
    case 'no':
      return 'belum ada.'
    case 'yes':
      return `sudah ada, ${ownerWords(values['exists_owner'])}.`
    default:
      return 'belum dijawab.'
  }
}

function ownerWords(owner: unknown): string {
  if (owner === 'asker') return 'milik perangkat daerah pemohon'
  if (owner === 'other') return 'milik perangkat daerah lain'
  return 'pemiliknya belum terdaftar'
}

export function servesWords({ values }: CaseItem): string {
  const because = textAt(values, 'serves_because').trim()
  const reason = because === '' ? '.' : `, karena ${because.charAt(0).toLocaleLowerCase('id')}${because.slice(1)}`
  if (values['serves'] === 'yes') return `ya${reason}`
  return values['serves'] === 'no' ? `tidak${reason}` : 'belum dijawab.'
}

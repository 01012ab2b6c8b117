// Five short steps to a working office; nothing is written before the last one.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { wantHeadingFocus } from '../../ui/heading-focus.ts'
import { ActionBar, Page } from '../../ui/Page.tsx'
import { showRecoveryKey } from '../new-recovery-key.ts'
import { AdminStep } from './AdminStep.tsx'
import { CalendarStep } from './CalendarStep.tsx'
import { NumberingStep } from './NumberingStep.tsx'
import { OfficeStep } from './OfficeStep.tsx'
import { PeopleStep } from './PeopleStep.tsx'
import { forgetForm, keepForm, keptForm, type SetupForm, setupInputOf } from './setup-form.ts'
import { type SetupStep, setupProblems, setupSteps, stepOf } from './setup-problems.ts'
import { StepList } from './StepList.tsx'
import './setup.css'

const titles: Record<SetupStep, string> = {
  office: 'Kantor mana yang disiapkan?',
  people: 'Siapa memegang jabatan apa?',
  calendar: 'Jam kerja dan hari libur yang berlaku.',
  numbering: 'Dari mana nomor surat datang?',
  admin: 'Siapa administrator pertama?',
}

const parts = {
  office: OfficeStep,
  people: PeopleStep,
  calendar: CalendarStep,
  numbering: NumberingStep,
  admin: AdminStep,
} as const

export function SetupWizard({ onBack }: { readonly onBack: () => void }) {
  const [form, setForm] = useState(() => keptForm())
  const [at, setAt] = useState<SetupStep>('office')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const setup = useSend((input: Parameters<typeof api.session.setup>[1]) => api.session.setup({}, input))
  const index = setupSteps.indexOf(at)
  const set = (change: Partial<SetupForm>) => {
    const next = { ...form, ...change }
    setForm(next)
    keepForm(next)
  }
  const goTo = (step: SetupStep, found: readonly Problem[] = []) => {
    if (found.length === 0) wantHeadingFocus()
    setAt(step)
    setProblems(found)
  }
  const finish = async () => {
    const answer = await setup.send(setupInputOf(form))
    if (answer === null) return
    if (answer.ok) {
      const { recoveryKey } = answer.value
      if (recoveryKey !== null) showRecoveryKey({ recoveryKey, office: form.officeName })
      return forgetForm()
    }
    const found = problemsOf(answer.error)
    goTo(stepOf(found[0]?.path ?? ''), found)
  }
  const onward = () => {
    const found = setupProblems(form, at)
    if (found.length > 0) return setProblems(found)
    const next = setupSteps[index + 1]
    if (next === undefined) void finish()
    else goTo(next)
  }
  const back = () => {
    const former = setupSteps[index - 1]
    if (former === undefined) onBack()
    else goTo(former)
  }
  const Part = parts[at]
  return (
    <main className="setup">
      <Page
        key={at}
        title={titles[at]}
        above={`Siapkan kantor · langkah ${index + 1} dari ${setupSteps.length}`}
        footer={
          <ActionBar note="Isian tersimpan di jendela ini sampai kantor siap.">
            <Button onClick={back}>Kembali</Button>
            <Button look="primary" busy={setup.busy && 'Menyiapkan kantor…'} onClick={onward}>
              {at === 'admin' ? 'Siapkan kantor' : 'Lanjut'}
            </Button>
          </ActionBar>
        }
      >
        <div className="setup-columns">
          <StepList at={at} />
          <div className="fields">
            <ErrorSummary problems={problems} />
            <Part form={form} set={set} problems={problems} />
          </div>
        </div>
      </Page>
    </main>
  )
}

// One decree beside the calendar: its number and days, and its hours or holidays; open cases follow when it is saved.
import { type FormEvent, useState } from 'react'
import type { DecreeView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { useMayChange } from '../SettingsFrame.tsx'
import { type DecreeKind, decreeKinds } from './calendar-words.ts'
import { type DecreeForm, decreeFormOf, decreeInputOf, decreeOf, decreeProblems, emptyDecree } from './decree-form.ts'
import { DecreeContent } from './DecreeContent.tsx'

export type OpenedDecree =
  | { readonly kind: 'known'; readonly decree: DecreeView }
  | { readonly kind: 'new'; readonly decree: DecreeKind }

interface DecreePanelProps {
  readonly opened: OpenedDecree
  readonly year: number
  readonly onClose: () => void
}

type DecreeInput = Parameters<typeof api.settings.saveDecree>[1]
const formId = 'decree-form'

export function DecreePanel({ opened, year, onClose }: DecreePanelProps) {
  const mayChange = useMayChange('kalender')
  const today = useOfficeTime().today()
  const known = opened.kind === 'known' ? decreeOf(opened.decree) : null
  const [form, setForm] = useState<DecreeForm>(() =>
    opened.kind === 'new'
      ? emptyDecree(opened.decree)
      : known === null
        ? emptyDecree('closing')
        : decreeFormOf(known, opened.decree.source),
  )
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSend((input: DecreeInput) => api.settings.saveDecree({}, input))
  const set = (part: Partial<DecreeForm>) => setForm({ ...form, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = decreeProblems(form)
    setProblems(found)
    if (found.length > 0) return
    const answer = await save.send(decreeInputOf(form, key, known?.id ?? null, year))
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say(`${form.title.trim()} tersimpan. ${answer.value.effect}`)
    onClose()
  }
  const text = (name: 'title' | 'number' | 'source') => ({
    id: name,
    value: form[name],
    onChange: (value: string) => set({ [name]: value }),
    error: errorAt(problems, name),
    maxLength: name === 'number' ? 200 : 300,
  })
  return (
    <SidePanel
      open
      title={decreeKinds[form.kind]}
      onClose={onClose}
      footer={
        mayChange ? (
          <Button look="primary" submit form={formId} busy={save.busy && 'Menyimpan…'}>
            Simpan keputusan ini
          </Button>
        ) : undefined
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <fieldset className="fields" disabled={!mayChange}>
          <legend className="sr-only">{decreeKinds[form.kind]}</legend>
          <ErrorSummary problems={problems} />
          {known?.assumed !== undefined && known.assumed !== null && (
            <Notice tone="warning" title="Asumsi, mohon dikonfirmasi.">
              {known.assumed} Menyimpan keputusan ini berarti mengonfirmasinya.
            </Notice>
          )}
          <TextField {...text('title')} label="Nama" />
          <TextField {...text('number')} label="Nomor keputusan atau surat edaran" />
          {form.kind !== 'holidays' && (
            <>
              <DateField
                id="from"
                label="Mulai"
                today={today}
                value={form.from}
                onChange={(from) => set({ from })}
                error={errorAt(problems, 'from')}
              />
              <DateField
                id="to"
                label="Sampai"
                optional={form.kind === 'hours'}
                today={today}
                value={form.to}
                onChange={(to) => set({ to })}
                error={errorAt(problems, 'to')}
              />
            </>
          )}
          <DecreeContent form={form} set={set} problems={problems} readOnly={!mayChange} />
          <TextField {...text('source')} label="Sumber" help="Di mana naskahnya didapat." optional />
          {mayChange && <p className="quiet">Jatuh tempo permohonan yang berjalan dihitung ulang begitu disimpan.</p>}
        </fieldset>
      </form>
    </SidePanel>
  )
}

// Enters a name that exists already, or corrects an entry with its reason.
import { type FormEvent, useState } from 'react'
import type { RegisterRow } from '../../shared/contract/registry.ts'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { useMe } from '../api/me.ts'
import { newKey } from '../api/new-key.ts'
import { useEndpoint, useSend } from '../api/queries.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { errorAt, ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { say } from '../ui/toast.ts'
import {
  type Contact,
  emptyRegisterForm,
  formOf,
  type RegisterForm,
  registerInputOf,
  registerProblems,
} from './register-form.ts'
import { RegisterFields } from './RegisterFields.tsx'
import { seesContacts } from './sees-contacts.ts'

interface RegisterEditorProps {
  /** Null for a name that is not in the register yet. */
  readonly row: RegisterRow | null
  /** What is known already of a name that is not in the register yet. */
  readonly start?: RegisterForm
  readonly onClose: () => void
  readonly onSaved: (registerId: string) => void
}

const formId = 'register-form'

/** An entry with a contact is opened with the contact in full, which is written down like every look at one. */
export function RegisterEditor(props: RegisterEditorProps) {
  const { row } = props
  const wanted = seesContacts(useMe()) && row !== null && row.contact !== null
  const asked = useEndpoint(
    ['privacy', 'registerContact', row?.id],
    () => api.privacy.registerContact({ registerId: row?.id ?? '' }, { reason: 'Ralat register' }),
    { enabled: wanted },
  )
  if (!wanted) return <Editor {...props} contact={null} />
  return (
    <Answered asked={asked} doing="Membuka narahubung…">
      {(contact) => <Editor {...props} contact={contact} />}
    </Answered>
  )
}

interface EditorProps extends RegisterEditorProps {
  readonly contact: Contact | null
}

function Editor({ row, start = emptyRegisterForm, contact, onClose, onSaved }: EditorProps) {
  const me = useMe()
  const [form, setForm] = useState(row === null ? start : formOf(row, contact))
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const [found, setFound] = useState<readonly Problem[]>([])
  const enter = useSend((input: ReturnType<typeof registerInputOf>) => api.registry.enter({}, input))
  const change = useSend((input: ReturnType<typeof registerInputOf> & { readonly reason: string }) =>
    api.registry.change({ registerId: row?.id ?? '' }, input),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const problems: readonly Problem[] = [
      ...registerProblems(form),
      ...(row !== null && reason.trim() === '' ? [noReason] : []),
    ]
    setFound(problems)
    if (problems.length > 0) return
    const input = registerInputOf(form, key)
    const answer = row === null ? await enter.send(input) : await change.send({ ...input, reason })
    if (answer === null) return
    if (!answer.ok) return setFound(problemsOf(answer.error))
    say(row === null ? `${answer.value.fqdn} dicatat di register.` : `Ralat ${answer.value.fqdn} disimpan.`)
    onSaved(answer.value.id)
  }
  return (
    <SidePanel
      open
      title={row === null ? 'Catat nama yang sudah ada' : `Ralat ${row.fqdn}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" submit form={formId} busy={(enter.busy || change.busy) && 'Menyimpan…'}>
            {row === null ? 'Catat nama ini' : 'Simpan ralat'}
          </Button>
        </>
      }
    >
      <form id={formId} className="panel-form" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary problems={found} />
        <RegisterFields
          form={form}
          set={(part) => setForm({ ...form, ...part })}
          problems={found}
          own={row?.fqdn ?? null}
          mayContact={seesContacts(me)}
        />
        {row !== null && (
          <Paragraph
            id="reason"
            label="Alasan ralat"
            help="Tersimpan bersama nama Anda; isi lama tetap terbaca dalam catatan."
            value={reason}
            onChange={setReason}
            maxLength={1000}
            error={errorAt(found, 'reason')}
          />
        )}
      </form>
    </SidePanel>
  )
}

const noReason: Problem = { path: 'reason', sentence: 'Tulis alasannya.' }

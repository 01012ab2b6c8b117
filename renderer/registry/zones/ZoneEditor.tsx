// Records or corrects what is known of a zone, with the reason.
import { type FormEvent, useState } from 'react'
import type { ZoneRow } from '../../../shared/contract/zones.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'

interface ZoneEditorProps {
  readonly row: ZoneRow
  readonly onClose: () => void
}

const formId = 'zone-form'

export function ZoneEditor({ row, onClose }: ZoneEditorProps) {
  const time = useOfficeTime()
  const [expires, setExpires] = useState(row.expires ?? '')
  const [accountHolder, setAccountHolder] = useState(row.accountHolder)
  const [nameOfficial, setNameOfficial] = useState(row.nameOfficial)
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const [found, setFound] = useState<readonly Problem[]>([])
  const save = useSend((input: Parameters<typeof api.zones.save>[1]) => api.zones.save({ zone: row.zone }, input))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const date = expires.trim() === '' ? null : expires
    const answer = await save.send({ key, expires: date, accountHolder, nameOfficial, reason })
    if (answer === null) return
    if (!answer.ok) return setFound(problemsOf(answer.error))
    say(`Zona ${row.zone} tersimpan.`)
    onClose()
  }
  return (
    <SidePanel
      open
      title={`Zona ${row.zone}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" submit form={formId} busy={save.busy && 'Menyimpan…'}>
            Simpan zona
          </Button>
        </>
      }
    >
      <form id={formId} className="panel-form" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary problems={found} />
        <DateField
          id="expires"
          label="Tanggal berakhir"
          help="Seperti tertulis di akun registrar. Kosongkan bila belum diketahui."
          optional
          value={expires}
          onChange={setExpires}
          today={time.today()}
          error={errorAt(found, 'expires')}
        />
        <TextField
          id="accountHolder"
          label="Pemegang akun registrar"
          help="Jabatan atau instansi yang dapat masuk ke akunnya. Kata sandi tidak dicatat di sini."
          optional
          value={accountHolder}
          onChange={setAccountHolder}
          maxLength={200}
          error={errorAt(found, 'accountHolder')}
        />
        <TextField
          id="nameOfficial"
          label="Pejabat Nama Domain"
          help="Jabatannya; nama bila perlu."
          optional
          value={nameOfficial}
          onChange={setNameOfficial}
          maxLength={200}
          error={errorAt(found, 'nameOfficial')}
        />
        <Paragraph
          id="reason"
          label="Alasan perubahan"
          help="Tersimpan bersama nama Anda; isi lama tetap terbaca dalam catatan."
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={errorAt(found, 'reason')}
        />
      </form>
    </SidePanel>
  )
}

// Plans a window in which no alarm is raised: for one name, or for all.
import { useState } from 'react'
import { parseLocal } from '../../shared/calendar/zone.ts'
import type { WatchedName } from '../../shared/contract/watch.ts'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { newKey } from '../api/new-key.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { errorAt, ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { say } from '../ui/toast.ts'

interface MaintenanceDialogProps {
  /** Null is every name. */
  readonly name: WatchedName | null
  readonly onClose: () => void
}

export function MaintenanceDialog({ name, onClose }: MaintenanceDialogProps) {
  const time = useOfficeTime()
  const today = time.today()
  const [form, setForm] = useState({ fromDate: today, from: '18:00', untilDate: today, until: '21:00', reason: '' })
  const [key] = useState(newKey)
  const [found, setFound] = useState<readonly Problem[]>([])
  const plan = useSend((input: Parameters<typeof api.watch.planMaintenance>[1]) => api.watch.planMaintenance({}, input))
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const send = async () => {
    const from = parseLocal(`${form.fromDate}T${form.from}`, time.zone)
    const until = parseLocal(`${form.untilDate}T${form.until}`, time.zone)
    if (from === null || until === null)
      return setFound([{ path: from === null ? 'from' : 'until', sentence: 'Tulis tanggal dan jam yang ada.' }])
    const answer = await plan.send({ key, registerId: name?.registerId ?? null, from, until, reason: form.reason })
    if (answer === null) return
    if (!answer.ok) return setFound(problemsOf(answer.error))
    say('Pemeliharaan direncanakan.')
    onClose()
  }
  return (
    <Dialog
      open
      title={name === null ? 'Rencanakan pemeliharaan semua nama' : `Rencanakan pemeliharaan ${name.fqdn}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={plan.busy && 'Menyimpan…'} onClick={() => void send()}>
            Rencanakan
          </Button>
        </>
      }
    >
      <ErrorSummary problems={found} />
      <p>Selama itu nama tetap diperiksa, tetapi tidak ada peringatan baru.</p>
      <div className="fields-pair">
        <DateField
          id="from"
          label="Mulai tanggal"
          today={today}
          value={form.fromDate}
          onChange={(fromDate) => set({ fromDate })}
          error={errorAt(found, 'from')}
        />
        <TimeField id="from-time" label="Mulai jam" value={form.from} onChange={(from) => set({ from })} />
        <DateField
          id="until"
          label="Sampai tanggal"
          today={today}
          value={form.untilDate}
          onChange={(untilDate) => set({ untilDate })}
          error={errorAt(found, 'until')}
        />
        <TimeField id="until-time" label="Sampai jam" value={form.until} onChange={(until) => set({ until })} />
      </div>
      <TextField
        id="reason"
        label="Alasan"
        value={form.reason}
        onChange={(reason) => set({ reason })}
        maxLength={500}
        error={errorAt(found, 'reason')}
      />
    </Dialog>
  )
}

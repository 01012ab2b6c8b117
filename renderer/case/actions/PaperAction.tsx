// Before an act is recorded from paper: whose it is, when the paper says so, and the scan; then its screen opens.
import { useState } from 'react'
import { parseLocal } from '../../../shared/calendar/zone.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useCaseRoom } from '../case-room.ts'
import type { PaperDraft } from '../paper.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

interface PaperActionProps {
  readonly onClose: () => void
  readonly onPaper: (draft: PaperDraft) => void
}

export function PaperAction({ onClose, onPaper }: PaperActionProps) {
  const { view } = useCaseRoom()
  const time = useOfficeTime()
  const officials = view.abilities.recordFor
  const [officialId, setOfficialId] = useState<string | null>(officials[0]?.id ?? null)
  const [date, setDate] = useState(time.today())
  const [clock, setClock] = useState(() => time.clock(Date.now()).replace('.', ':'))
  const attached = useAttached()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const go = () => {
    const at = parseLocal(`${date}T${clock}`, time.zone)
    const official = officials.find((one) => one.id === officialId)
    const found: Problem[] = []
    if (official === undefined)
      found.push({ path: 'official', sentence: 'Pilih pejabat yang menandatangani kertas itu.' })
    if (at === null)
      found.push({ path: 'date', sentence: 'Tulis tanggal dan jam pada kertas, misalnya 17/3/2026 pukul 10.15.' })
    else if (at > Date.now())
      found.push({ path: 'date', sentence: 'Waktu pada kertas tidak boleh di masa depan. Periksa tanggalnya.' })
    setProblems(found)
    if (official === undefined || at === null || found.length > 0) return
    onPaper({ officialId: official.id, officialName: official.name, at, scanDocumentId: attached.ids[0] ?? null })
  }
  return (
    <ActionFrame
      title="Catat dari kertas"
      intro={`${view.step?.verb ?? 'Langkah ini'} sudah dilakukan pejabatnya di atas kertas. Pejabat itu tercatat sebagai pelaku, Anda sebagai pencatat.`}
      verb="Isi sesuai kertas"
      onSubmit={go}
      onClose={onClose}
      problems={problems}
    >
      <Choice
        id="official"
        label="Pejabat pada kertas"
        options={officials.map((one) => ({ value: one.id, label: one.name }))}
        value={officialId}
        onChange={setOfficialId}
        error={errorAt(problems, 'official')}
      />
      <div className="fields-pair">
        <DateField
          id="date"
          label="Tanggal pada kertas"
          value={date}
          onChange={setDate}
          today={time.today()}
          error={errorAt(problems, 'date')}
        />
        <TimeField id="time" label="Jam pada kertas" value={clock} onChange={setClock} />
      </div>
      <FilesInput
        id="scan"
        label="Pindaian kertas itu"
        optional
        multiple={false}
        kind={view.step?.kind === 'disposition' ? 'disposisi' : 'pindaian'}
        value={attached.ids}
        known={attached.known}
        onAdd={attached.add}
        onRemove={attached.remove}
      />
    </ActionFrame>
  )
}

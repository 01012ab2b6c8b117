// One line of a book beside it: every fact that the line has, and its case.
import { longDate } from '../../shared/calendar/format.ts'
import type { IncomingRow, OutgoingRow } from '../../shared/contract/registry.ts'
import { Go } from '../app/Go.tsx'
import { useMe } from '../api/me.ts'
import { type Fact, FactList } from '../ui/FactList.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { natureWords, outgoingStates } from './book-columns.tsx'

interface BookPanelProps {
  readonly title: string
  readonly facts: readonly Fact[]
  readonly caseId: string | null
  readonly onClose: () => void
}

function BookPanel({ title, facts, caseId, onClose }: BookPanelProps) {
  const me = useMe()
  const mayOpen = caseId !== null && me.places.includes('cases')
  return (
    <SidePanel
      open
      title={title}
      onClose={onClose}
      footer={
        mayOpen ? (
          <Go to={`/permohonan/${encodeURIComponent(caseId)}`} className="button button-plain">
            Buka permohonannya
          </Go>
        ) : undefined
      }
    >
      <FactList facts={facts} />
    </SidePanel>
  )
}

export function IncomingPanel({ row, onClose }: { readonly row: IncomingRow; readonly onClose: () => void }) {
  return (
    <BookPanel
      title={`Agenda ${row.number}`}
      caseId={row.caseId}
      onClose={onClose}
      facts={[
        { label: 'Tanggal terima', value: longDate(row.receivedDate) },
        { label: 'Nomor surat', value: row.letterNo },
        { label: 'Tanggal surat', value: inWords(row.letterDate) },
        { label: 'Pengirim', value: row.sender },
        { label: 'Isi ringkas', value: row.subject },
        { label: 'Lampiran', value: row.attachments === 0 ? '' : `${row.attachments} berkas` },
        { label: 'Sifat', value: natureWords(row.nature) },
        { label: 'Diteruskan kepada', value: row.disposedTo },
        { label: 'Kode klasifikasi', value: row.classification },
        { label: 'Keterangan', value: row.note },
      ]}
    />
  )
}

export function OutgoingPanel({ row, onClose }: { readonly row: OutgoingRow; readonly onClose: () => void }) {
  return (
    <BookPanel
      title={`Surat ${row.number}`}
      caseId={row.caseId}
      onClose={onClose}
      facts={[
        { label: 'Keadaan', value: outgoingStates[row.state] },
        { label: 'Tanggal surat', value: inWords(row.letterDate) },
        { label: 'Tanggal kirim', value: inWords(row.sentDate) },
        { label: 'Ditujukan kepada', value: row.addressee },
        { label: 'Isi ringkas', value: row.subject },
        { label: 'Lampiran', value: row.attachments === 0 ? '' : String(row.attachments) },
        { label: 'Pengolah', value: row.processor },
        { label: 'Keterangan', value: row.note },
      ]}
    />
  )
}

function inWords(date: string): string {
  return date === '' ? '' : longDate(date)
}

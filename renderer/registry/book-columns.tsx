// The columns of the two books, as the paper books have them.
import type { IncomingRow, OutgoingRow } from '../../shared/contract/registry.ts'
import { Badge } from '../ui/Badge.tsx'
import { typedDate } from '../ui/read-date.ts'
import type { Column } from '../ui/Table.tsx'

export const incomingColumns: readonly Column<IncomingRow>[] = [
  { key: 'number', title: 'No.', width: '3.5rem', rowHeader: true, cell: (row) => row.number },
  { key: 'received', title: 'Terima', width: '5.75rem', cell: (row) => typedDate(row.receivedDate) },
  { key: 'letterNo', title: 'Nomor surat', width: '14%', cell: (row) => row.letterNo },
  { key: 'letterDate', title: 'Tgl. surat', width: '5.75rem', cell: (row) => typedDate(row.letterDate) },
  { key: 'sender', title: 'Pengirim', width: '17%', cell: (row) => row.sender },
  { key: 'subject', title: 'Isi ringkas', cell: (row) => row.subject },
  { key: 'attachments', title: 'Lamp.', width: '3.5rem', align: 'end', cell: (row) => row.attachments || '' },
  { key: 'nature', title: 'Sifat', width: '4.25rem', cell: (row) => natureWords(row.nature) },
  { key: 'disposed', title: 'Diteruskan', width: '11%', cell: (row) => row.disposedTo },
  { key: 'note', title: 'Keterangan', width: '7%', cell: (row) => row.note },
]

export const outgoingColumns: readonly Column<OutgoingRow>[] = [
  { key: 'number', title: 'Nomor surat', width: '15%', rowHeader: true, cell: (row) => <OutgoingNumber row={row} /> },
  { key: 'letterDate', title: 'Tgl. surat', width: '5.75rem', cell: (row) => typedDate(row.letterDate) },
  { key: 'sentDate', title: 'Tgl. kirim', width: '5.75rem', cell: (row) => typedDate(row.sentDate) },
  { key: 'addressee', title: 'Ditujukan kepada', width: '20%', cell: (row) => row.addressee },
  { key: 'subject', title: 'Isi ringkas', cell: (row) => row.subject },
  { key: 'attachments', title: 'Lamp.', width: '3.5rem', align: 'end', cell: (row) => row.attachments || '' },
  { key: 'processor', title: 'Pengolah', width: '12%', cell: (row) => row.processor },
  { key: 'note', title: 'Keterangan', width: '13%', cell: (row) => row.note },
]

/** A voided number stays in the book, struck through and named. */
function OutgoingNumber({ row }: { readonly row: OutgoingRow }) {
  if (row.state !== 'void') return row.number
  return (
    <>
      <s>{row.number}</s> <Badge tone="late">BATAL</Badge>
    </>
  )
}

/** `sangat_segera` in words. */
export function natureWords(nature: string): string {
  return nature.replaceAll('_', ' ')
}

export const outgoingStates: Readonly<Record<OutgoingRow['state'], string>> = {
  bound: 'Bernomor, belum dikirim',
  sent: 'Terkirim',
  closed: 'Terkirim dan diarsipkan',
  void: 'BATAL: nomor tidak dipakai lagi',
}

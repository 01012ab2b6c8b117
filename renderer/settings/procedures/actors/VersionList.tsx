// The versions of a procedure in use: which letters each is for, and what the office decided in it.
import type { ProcedureVersionView } from '../../../../shared/contract/settings-records.ts'
import { dateInWords } from '../../../../shared/calendar/format.ts'
import { useOfficeTime } from '../../../api/office-time.ts'
import { Section } from '../../../ui/Page.tsx'
import { type Column, Table } from '../../../ui/Table.tsx'

const columns: readonly Column<ProcedureVersionView>[] = [
  { key: 'words', title: 'Versi', width: '14rem', rowHeader: true, cell: (one) => one.words },
  { key: 'span', title: 'Bagi surat yang diterima', width: '18rem', cell: spanWords },
  { key: 'changes', title: 'Ketetapan kantor', cell: (one) => <Changes version={one} /> },
]

/** Not shown while only the shipped version is in use. */
export function VersionList({ versions }: { readonly versions: readonly ProcedureVersionView[] }) {
  if (versions.length < 2 && versions.every((one) => one.changes.length === 0)) return null
  return (
    <Section title="Versi yang dipakai">
      <Table
        caption="Versi prosedur"
        columns={columns}
        rows={versions}
        rowKey={(one) => `${one.version} ${one.from ?? ''}`}
      />
    </Section>
  )
}

function spanWords({ from, to }: ProcedureVersionView): string {
  if (from === null) return to === null ? 'kapan pun' : `sampai ${dateInWords(to)}`
  return to === null ? `mulai ${dateInWords(from)}` : `${dateInWords(from)} sampai ${dateInWords(to)}`
}

function Changes({ version }: { readonly version: ProcedureVersionView }) {
  const time = useOfficeTime()
  if (version.changes.length === 0) return 'seperti tercetak dan diasumsikan'
  return (
    <>
      <ul>
        {version.changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {version.publishedAt !== null && version.publishedBy !== '' && (
        <p className="quiet">
          Diterbitkan {version.publishedBy}, {time.long(version.publishedAt)}.
        </p>
      )}
    </>
  )
}

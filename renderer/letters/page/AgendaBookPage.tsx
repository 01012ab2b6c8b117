// The agenda book as its landscape print: head, rows with void numbers struck through, the closing line.
import type { AgendaBookModel } from '../../../shared/letters/agenda-book.ts'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import { longDate } from '../../../shared/letters/words.ts'
import { KopHead } from './KopHead.tsx'
import { SignPlaces } from './SignPlaces.tsx'
import { SingleSheet } from './SingleSheet.tsx'
import { dateLine } from './SuratPage.tsx'

export function AgendaBookPage({ model, label }: { readonly model: AgendaBookModel; readonly label: string }) {
  const voided = model.rows.filter((row) => row.void).length
  const total = model.columns.reduce((sum, column) => sum + column.width, 0)
  const last = model.columns.length - 1
  return (
    <SingleSheet label={label} width={330} height={215} size={9}>
      <KopHead kop={model.kop} small />
      <div className="title-lines">
        <p>
          <b>{model.book === 'masuk' ? 'BUKU AGENDA SURAT MASUK' : 'BUKU AGENDA SURAT KELUAR'}</b>
        </p>
        <p>
          {longDate(model.from)} sampai dengan {longDate(model.to)} (menurut {model.by})
        </p>
      </div>
      <table className="ruled body-table">
        <colgroup>
          {model.columns.map((column) => (
            <col key={column.title} style={{ width: `${(column.width / total) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.length === 0 && (
            <tr>
              <td colSpan={model.columns.length}>Tidak ada surat dalam rentang tanggal ini.</td>
            </tr>
          )}
          {model.rows.map((row) => (
            <tr key={row.cells.join(' ')}>
              {model.columns.map((column, index) => (
                <td key={column.title} style={{ textAlign: column.align ?? 'left' }}>
                  {row.void && index !== last ? <s>{row.cells[index]}</s> : row.cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="book-closing">
        Jumlah: {model.rows.length} surat{voided === 0 ? '' : `, ${voided} nomor batal`}.
      </p>
      <SignPlaces
        left={null}
        right={{ heading: null, block: model.sign }}
        parafs={[]}
        dateLine={dateLine(model.place, model.date, defaultPrintSettings)}
      />
    </SingleSheet>
  )
}

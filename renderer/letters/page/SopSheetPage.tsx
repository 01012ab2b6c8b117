// The SOP sheet of a case in the layout that was signed: identity page, then the printed columns with what happened.
import type { SopRow, SopSheetModel } from '../../../shared/letters/sop-sheet.ts'
import { SingleSheet } from './SingleSheet.tsx'
import { SopIdentity } from './SopIdentity.tsx'
import { SopMarkBox } from './SopMarkBox.tsx'
import './sop-sheet.css'

export function SopSheetPage({ model, label }: { readonly model: SopSheetModel; readonly label: string }) {
  const sheets = sheetsOf(model.rows)
  return (
    <div className="sop-pages">
      {model.identity !== null && (
        <SingleSheet label={`${label}, halaman identitas`} width={297} height={210} size={9}>
          <SopIdentity page={model.identity} />
        </SingleSheet>
      )}
      {sheets.map((rows, index) => (
        <SingleSheet
          key={rows[0]?.number ?? index}
          label={`${label}, lembar ${index + 1} dari ${sheets.length}`}
          width={297}
          height={210}
          size={7.5}
        >
          {index === 0 && <CaseHead model={model} />}
          <SopTable model={model} rows={rows} from={index > 0} to={index < sheets.length - 1} sheet={index} />
          {index === sheets.length - 1 && <EndNotes model={model} />}
          <p className="sop-foot">
            {model.foot} · Lembar {index + 1} dari {sheets.length}
          </p>
        </SingleSheet>
      ))}
    </div>
  )
}

/** Breaks where the printed SOP does. */
export function sheetsOf(rows: readonly SopRow[]): readonly (readonly SopRow[])[] {
  const sheets: SopRow[][] = [[]]
  for (const row of rows) {
    sheets.at(-1)?.push(row)
    if (row.breakAfter) sheets.push([])
  }
  return sheets.filter((sheet) => sheet.length > 0)
}

function CaseHead({ model }: { readonly model: SopSheetModel }) {
  return (
    <div className="sop-head">
      {model.title.map((line) => (
        <p key={line} className="sop-title">
          {line}
        </p>
      ))}
      <dl className="sop-facts">
        {model.caseFacts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>: {fact.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface SopTableProps {
  readonly model: SopSheetModel
  readonly rows: readonly SopRow[]
  /** Whether the sheet goes on from the one before, and to the next. */
  readonly from: boolean
  readonly to: boolean
  readonly sheet: number
}

function SopTable({ model, rows, from, to, sheet }: SopTableProps) {
  const actors = model.columns.length
  const widths = [3, 14, ...model.columns.map(() => 42 / actors), 11, 9, 8, 13]
  return (
    <table className="ruled sop-table">
      <colgroup>
        {widths.map((width, index) => (
          <col key={`${index} ${width}`} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th rowSpan={2}>No</th>
          <th rowSpan={2}>Uraian Prosedur</th>
          <th colSpan={actors}>Pelaksana</th>
          <th colSpan={3}>Mutu Baku</th>
          <th rowSpan={2}>Keterangan</th>
        </tr>
        <tr>
          {model.columns.map((column) => (
            <th key={column.title}>
              {column.title}
              {column.present !== null && <span className="sop-present"> (kini: {column.present})</span>}
            </th>
          ))}
          <th>Kelengkapan / Persyaratan</th>
          <th>Waktu</th>
          <th>Output</th>
        </tr>
        <tr className="sop-numbers">
          {widths.map((width, index) => (
            <th key={`${index} ${width}`}>{index + 1}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {from && <Connector model={model} column={rows[0]?.marks[0]?.column} letter={sheet - 1} />}
        {rows.map((row) => (
          <SopBodyRow key={`${row.number} ${row.procedure}`} model={model} row={row} />
        ))}
        {to && <Connector model={model} column={rows.at(-1)?.marks.at(-1)?.column} letter={sheet} />}
      </tbody>
    </table>
  )
}

function SopBodyRow({ model, row }: { readonly model: SopSheetModel; readonly row: SopRow }) {
  return (
    <tr className={`sop-row-${row.state}`}>
      <th scope="row">{row.number}</th>
      <td>{row.procedure}</td>
      {model.columns.map((column, index) => (
        <td key={column.title} className="sop-actor">
          {row.marks
            .filter((mark) => mark.column === index)
            .map((mark) => (
              <SopMarkBox key={mark.symbol} mark={mark} state={row.state} />
            ))}
        </td>
      ))}
      <td>{itemised(row.requirements)}</td>
      <td>
        {row.time}
        <Small lines={row.actual} />
      </td>
      <td>{itemised(row.output)}</td>
      <td>
        {itemised(row.note)}
        <Small lines={row.remarks} />
      </td>
    </tr>
  )
}

function Small({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className="sop-small">
      {line}
    </p>
  ))
}

/** Numbered items of a printed cell on lines of their own; the words stay as printed. */
function itemised(text: string): string {
  return text.replaceAll(/\s+(?=\d{1,2}\.\s)/g, '\n')
}

/** The pentagon that leads from one sheet to the next. */
function Connector({
  model,
  column,
  letter,
}: {
  readonly model: SopSheetModel
  readonly column: number | undefined
  readonly letter: number
}) {
  return (
    <tr aria-hidden="true">
      <td colSpan={2}>{'\u00a0'}</td>
      {model.columns.map((one, index) => (
        <td key={one.title} className="sop-actor">
          {index === (column ?? 0) ? `⬠ ${String.fromCharCode(65 + letter)}` : '\u00a0'}
        </td>
      ))}
      <td colSpan={4}>{'\u00a0'}</td>
    </tr>
  )
}

function EndNotes({ model }: { readonly model: SopSheetModel }) {
  return (
    <div className="sop-notes">
      <p>
        Bulat: mulai atau selesai. Kotak: kegiatan. Belah ketupat: keputusan. Segi lima: pindah lembar. Garis
        putus-putus: belum atau tidak dikerjakan.
      </p>
      {model.assumptions.length > 0 && <p>Asumsi, mohon dikonfirmasi:</p>}
      <ol>
        {model.assumptions.map((text, index) => (
          <li key={text}>
            {index + 1}. {text}
          </li>
        ))}
      </ol>
    </div>
  )
}

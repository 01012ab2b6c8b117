// A dense table that reads like the paper book: real headers, a row that opens, numbers that stand under each other.
import type { KeyboardEvent, ReactNode } from 'react'
import './table.css'

export interface Column<R> {
  readonly key: string
  readonly title: string
  readonly cell: (row: R) => ReactNode
  readonly align?: 'start' | 'end'
  /** A CSS width: '6rem', '30%'. */
  readonly width?: string
  /** The cell that names its row for screen readers. */
  readonly rowHeader?: boolean
}

interface TableProps<R> {
  /** For screen readers: what the table holds. */
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
  /** Where it is given, a row is a target: click, Enter, arrows and j/k move. */
  readonly onOpen?: (row: R) => void
  readonly selected?: string | null
  /** A second reading of a row: struck through, quiet. */
  readonly rowClass?: (row: R) => string | undefined
}

export function Table<R>({ caption, columns, rows, rowKey, onOpen, selected, rowClass }: TableProps<R>) {
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align === 'end' ? 'cell-end' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            const open = onOpen === undefined ? undefined : () => onOpen(row)
            return (
              <tr
                key={key}
                className={`${open === undefined ? '' : 'row-open'} ${rowClass?.(row) ?? ''}`}
                aria-selected={selected === key || undefined}
                tabIndex={open === undefined ? undefined : 0}
                onClick={open}
                onKeyDown={open === undefined ? undefined : (event) => moveOrOpen(event, open)}
              >
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Cell<R>({ column, row }: { readonly column: Column<R>; readonly row: R }) {
  const className = column.align === 'end' ? 'cell-end' : undefined
  if (column.rowHeader !== true) return <td className={className}>{column.cell(row)}</td>
  return (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  )
}

function moveOrOpen(event: KeyboardEvent<HTMLTableRowElement>, open: () => void): void {
  if (event.target !== event.currentTarget) return
  const row = event.currentTarget
  const next =
    event.key === 'ArrowDown' || event.key === 'j'
      ? row.nextElementSibling
      : event.key === 'ArrowUp' || event.key === 'k'
        ? row.previousElementSibling
        : null
  if (next instanceof HTMLElement) {
    event.preventDefault()
    next.focus()
  } else if (event.key === 'Enter') {
    event.preventDefault()
    open()
  }
}

// Draws a run of pieces: whole ones as they are, neighbouring rows of one table as a table with its head.
import type { Piece, TableHead } from './pieces.tsx'
import { Words } from './Words.tsx'

interface Group {
  readonly key: string
  readonly pieces: readonly Piece[]
  readonly table: TableHead | null
}

export function PieceFlow({ pieces }: { readonly pieces: readonly Piece[] }) {
  return groupsOf(pieces).map((group) =>
    group.table === null ? (
      group.pieces.map((piece) => (
        <div key={piece.key} className="piece" data-piece>
          {piece.kind === 'whole' && piece.content}
        </div>
      ))
    ) : (
      <RuledTable key={group.key} table={group.table} rows={group.pieces} />
    ),
  )
}

function RuledTable({ table, rows }: { readonly table: TableHead; readonly rows: readonly Piece[] }) {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <table className="ruled body-table">
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.title} style={{ width: `${(column.width / total) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.title} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-piece>
            {row.kind === 'row' &&
              table.columns.map((column, index) => (
                <td key={column.title} style={{ textAlign: column.align ?? 'left' }}>
                  <Words text={row.cells[index] ?? ''} strong={table.strong} />
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function groupsOf(pieces: readonly Piece[]): readonly Group[] {
  const groups: { key: string; pieces: Piece[]; table: TableHead | null }[] = []
  for (const piece of pieces) {
    const table = piece.kind === 'row' ? piece.table : null
    const last = groups.at(-1)
    if (last !== undefined && (last.table?.key ?? null) === (table?.key ?? null)) last.pieces.push(piece)
    else groups.push({ key: piece.key, pieces: [piece], table })
  }
  return groups
}

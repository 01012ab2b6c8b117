// The pieces of a letter's flow: what may stand apart on two pages, and the rows of a table that may be parted.
import type { CSSProperties, ReactNode } from 'react'
import type { Block, TableColumn } from '../../../shared/letters/blocks.ts'
import { dayInWords } from '../../../shared/letters/words.ts'
import { assertNever } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import { paragraphsOf } from './strong-words.ts'
import { Words } from './Words.tsx'

/** A part of the flow that is never split; rows of one table carry the table, whose head is repeated. */
export type Piece =
  | { readonly kind: 'whole'; readonly key: string; readonly keepNext: boolean; readonly content: ReactNode }
  | { readonly kind: 'row'; readonly key: string; readonly table: TableHead; readonly cells: readonly string[] }

export interface TableHead {
  readonly key: string
  readonly columns: readonly TableColumn[]
  readonly strong: readonly string[]
}

export interface BlockLook {
  readonly strong: readonly string[]
  readonly date: DateText | null
}

export function whole(key: string, content: ReactNode, keepNext = false): Piece {
  return { kind: 'whole', key, keepNext, content }
}

/** One piece for each paragraph of a text. */
export function textPieces(key: string, text: string, strong: readonly string[], keepNext = false): readonly Piece[] {
  return paragraphsOf(text).map((line, index) =>
    whole(
      `${key}-${index}`,
      <p className="body-text">
        <Words text={line} strong={strong} />
      </p>,
      keepNext,
    ),
  )
}

export function blockPieces(blocks: readonly Block[], look: BlockLook): readonly Piece[] {
  return blocks.flatMap((block, index) => piecesOfBlock(block, `block-${index}`, look))
}

function piecesOfBlock(block: Block, key: string, { strong, date }: BlockLook): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphsOf(block.text).map((line, index) =>
        whole(
          `${key}-${index}`,
          <p className={block.plain === true ? 'body-text body-plain' : 'body-text'}>
            <Words text={line} strong={strong} />
          </p>,
        ),
      )
    case 'heading':
      return [whole(key, <p className="body-heading">{block.text}</p>, true)]
    case 'list':
      return block.items.map((item, index) =>
        whole(
          `${key}-${index}`,
          <p className="body-item">
            <span className="body-mark">{markOf(block.marks, index)}</span>
            <span>
              <Words text={item} strong={strong} />
            </span>
          </p>,
        ),
      )
    case 'facts':
      return [whole(key, <Facts rows={block.rows} strong={strong} />)]
    case 'table':
      return block.rows.map((cells, index) => ({
        kind: 'row',
        key: `${key}-${index}`,
        table: { key, columns: block.columns, strong },
        cells,
      }))
    case 'checks':
      return block.items.map((item, index) =>
        whole(
          `${key}-${index}`,
          <p className="body-check">
            <span aria-hidden="true">{item.present ? '☑' : '☐'}</span>
            <span>{item.note === '' ? item.text : `${item.text} (${item.note})`}</span>
            <span>{item.present ? 'Ada' : 'Belum ada'}</span>
          </p>,
        ),
      )
    case 'box':
      return [
        whole(
          key,
          <div className="body-box">
            <p>
              <b>{block.title}</b>
            </p>
            {paragraphsOf(block.text).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>,
        ),
      ]
    case 'code':
      return [
        whole(
          key,
          <div className="body-code">
            <p>{block.label}</p>
            <p className="body-code-text">{block.code}</p>
          </div>,
        ),
      ]
    case 'day':
      return [whole(key, <p className="body-text body-plain">{`${dayInWords(date)}${block.after}`}</p>)]
    default:
      return assertNever(block)
  }
}

type LabelStyle = CSSProperties & Readonly<Record<'--label', number>>

function Facts({
  rows,
  strong,
}: {
  readonly rows: readonly { readonly label: string; readonly value: string }[]
  readonly strong: readonly string[]
}) {
  // As the printed page does: labels as wide as the longest needs.
  const style: LabelStyle = { '--label': Math.min(Math.max(...rows.map((row) => row.label.length), 1), 24) }
  return (
    <table className="body-facts" style={style}>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.label} ${row.value}`}>
            <th scope="row">{row.label}</th>
            <td aria-hidden="true">:</td>
            <td>
              <Words text={row.value === '' ? '-' : row.value} strong={strong} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function markOf(marks: 'numbers' | 'letters' | 'dashes', index: number): string {
  if (marks === 'dashes') return '-'
  return marks === 'numbers' ? `${index + 1}.` : `${String.fromCharCode(97 + (index % 26))}.`
}

// Draws the blocks of a model: paragraphs, lists, facts, tables, checks, boxes, codes, the day in words.
import type { Paragraph, Table } from 'docx'
import type { Block } from '../../../../shared/letters/blocks.ts'
import { dayInWords } from '../../../../shared/letters/words.ts'
import { assertNever } from '../../../../shared/result.ts'
import type { DateText } from '../../../../shared/time.ts'
import { grid, shared } from './grid.ts'
import { mm } from './page.ts'
import { marked, para, paras } from './text.ts'

export interface BlockLook {
  /** Twips. */
  readonly width: number
  /** Twips that body text stands in from the left. */
  readonly left: number
  /** Points. */
  readonly size: number
  /** 240ths of a line. */
  readonly line: number
  /** First-line indent of paragraphs in twips. */
  readonly firstLine: number
  readonly strong: readonly string[]
  /** Date of the paper, for "Pada hari ini …". */
  readonly date: DateText | null
}

const ticks = { true: '\u2611', false: '\u2610' } as const

export function drawBlocks(blocks: readonly Block[], look: BlockLook): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block) => drawBlock(block, look))
}

function drawBlock(block: Block, look: BlockLook): readonly (Paragraph | Table)[] {
  const body = { size: look.size, line: look.line, left: look.left, strong: look.strong } as const
  switch (block.kind) {
    case 'paragraph':
      return paras(block.text, {
        ...body,
        align: 'justify',
        after: 100,
        ...(block.plain === true ? {} : { firstLine: look.firstLine }),
      })
    case 'heading':
      return [para(block.text, { ...body, bold: true, before: 80, after: 40, keepNext: true })]
    case 'list':
      return block.items.map((item, index) =>
        marked(markOf(block.marks, index), item, {
          ...body,
          align: 'justify',
          left: look.left + mm(7),
          hanging: mm(7),
          after: index === block.items.length - 1 ? 100 : 30,
        }),
      )
    case 'facts':
      return [factsTable(block.rows, look), gap()]
    case 'table':
      return [ruledTable(block, look), gap()]
    case 'checks':
      return [checksTable(block.items, look), gap()]
    case 'box':
      return [boxTable(block.title, block.text, look), gap()]
    case 'code':
      return [codeTable(block.label, block.code, look), gap()]
    case 'day':
      return [para(`${dayInWords(look.date)}${block.after}`, { ...body, align: 'justify', after: 100 })]
    default:
      return assertNever(block)
  }
}

/** The small space after a table. */
function gap(): Paragraph {
  return para('', { size: 5 })
}

function markOf(marks: 'numbers' | 'letters' | 'dashes', index: number): string {
  if (marks === 'dashes') return '-'
  return marks === 'numbers' ? `${index + 1}.` : `${String.fromCharCode(97 + (index % 26))}.`
}

/** Label, colon, value without lines; labels wrap in a third of the width at most. */
function factsTable(rows: readonly { readonly label: string; readonly value: string }[], look: BlockLook): Table {
  const indent = look.left + look.firstLine
  const longest = Math.max(...rows.map((row) => row.label.length), 1)
  const available = look.width - indent
  const labelWidth = Math.min(mm(3 + longest * 2.15 * (look.size / 11)), Math.round(available * 0.36))
  const colon = mm(4)
  const text = { size: look.size, line: look.line, strong: look.strong }
  return grid(
    rows.map((row) => ({
      mayBreak: true,
      cells: [
        { children: [para(row.label, text)] },
        { children: [para(':', text)] },
        { children: [para(row.value === '' ? '-' : row.value, text)] },
      ],
    })),
    { widths: [labelWidth, colon, available - labelWidth - colon], ruled: false, indent },
  )
}

function ruledTable(block: Extract<Block, { kind: 'table' }>, look: BlockLook): Table {
  const size = look.size - 1
  const available = look.width - look.left
  const head = {
    header: true,
    cells: block.columns.map((column) => ({
      children: [para(column.title, { size, bold: true, align: 'center' })],
      middle: true,
      fill: 'EDEDED',
    })),
  }
  const rows = block.rows.map((row) => ({
    mayBreak: row.join('').length > 900,
    cells: block.columns.map((column, index) => ({
      children: [para(row[index] ?? '', { size, align: column.align ?? 'left', strong: look.strong })],
    })),
  }))
  return grid([head, ...rows], {
    widths: shared(
      available,
      block.columns.map((column) => column.width),
    ),
    ruled: true,
    indent: look.left,
  })
}

function checksTable(items: Extract<Block, { kind: 'checks' }>['items'], look: BlockLook): Table {
  const box = mm(7)
  const available = look.width - look.left
  return grid(
    items.map((item) => ({
      cells: [
        { children: [para(ticks[item.present ? 'true' : 'false'], { size: look.size, font: 'Segoe UI Symbol' })] },
        {
          children: [
            para(item.note === '' ? item.text : `${item.text} (${item.note})`, { size: look.size, line: look.line }),
          ],
        },
        { children: [para(item.present ? 'Ada' : 'Belum ada', { size: look.size })] },
      ],
    })),
    { widths: [box, available - box - mm(28), mm(28)], ruled: false, indent: look.left },
  )
}

function boxTable(title: string, text: string, look: BlockLook): Table {
  const size = Math.min(look.size, 9)
  return grid(
    [
      {
        mayBreak: true,
        cells: [
          { children: [para(title, { size, bold: true, after: 30 }), ...paras(text, { size, align: 'justify' })] },
        ],
      },
    ],
    { widths: [look.width - look.left], ruled: true, indent: look.left, padding: 110, vertical: 70 },
  )
}

function codeTable(label: string, code: string, look: BlockLook): Table {
  return grid(
    [
      {
        cells: [
          {
            children: [
              para(label, { size: look.size, align: 'center' }),
              para(code, { size: 22, bold: true, align: 'center', font: 'Courier New' }),
            ],
          },
        ],
      },
    ],
    { widths: [look.width - look.left], ruled: true, indent: look.left, vertical: 90 },
  )
}

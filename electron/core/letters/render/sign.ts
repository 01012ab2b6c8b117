// Signature blocks: rows that never split or part, room for wet ink, and the table of parafs on the konsep.
import type { Paragraph, Table } from 'docx'
import { groupedNip, type SignBlock } from '../../../../shared/letters/heads.ts'
import type { Paraf, Signature } from '../../../../shared/letters/model.ts'
import type { LayoutProfile } from '../../../../shared/letters/print.ts'
import { type Cell, grid, shared } from './grid.ts'
import { mm } from './page.ts'
import { para } from './text.ts'

export interface SignLook {
  /** Twips. */
  readonly width: number
  readonly profile: LayoutProfile
  /** Points. */
  readonly size: number
  /** Empty lines for the wet signature. */
  readonly room: number
  /** Line with place and date above the right signature, or null. */
  readonly dateLine: string | null
}

/** Two signatures side by side; the left place holds the parafs where nobody signs there. */
export function signTable(
  left: Signature | null,
  right: Signature | null,
  parafs: readonly Paraf[],
  look: SignLook,
): readonly (Paragraph | Table)[] {
  const widths = shared(look.width, [44, 4, 52])
  const dated = look.dateLine
  const parafsLeft = left === null && parafs.length > 0
  const parafCell: Cell = {
    rowSpan: 2,
    children: [para('', { size: look.size, keepNext: true }), parafTable(parafs, widths[0] ?? 0)],
  }
  const above = (signature: Signature | null, line: string | null): Cell => ({
    children: signature === null ? [] : headLines(signature, line, look),
  })
  const below = (signature: Signature | null): Cell => ({
    children: signature === null ? [] : nameLines(signature.block, look),
  })
  const gap: Cell = { children: [] }
  const table = grid(
    [
      { cells: [parafsLeft ? parafCell : above(left, dated === null ? null : ''), gap, above(right, dated)] },
      { cells: [...(parafsLeft ? [] : [below(left)]), gap, below(right)] },
    ],
    { widths, ruled: false },
  )
  return left !== null && parafs.length > 0
    ? [table, para('', { size: 6 }), parafTable(parafs, widths[0] ?? 0)]
    : [table]
}

/** Place and date, heading, post and the room for the ink; kept with the name below. */
function headLines(signature: Signature, dateLine: string | null, look: SignLook): readonly Paragraph[] {
  const lines = [
    ...(dateLine === null ? [] : [dateLine]),
    ...(signature.heading === null ? [] : [signature.heading]),
    ...signature.block.lines,
    ...Array.from({ length: look.room }, () => ''),
  ]
  return lines.map((line) => para(line, { size: look.size, align: alignOf(look), keepNext: true }))
}

function nameLines(block: SignBlock, look: SignLook): readonly Paragraph[] {
  const old = look.profile === '54/2009'
  const rest = [...(block.rank === null ? [] : [block.rank]), ...(block.nip === null ? [] : [nipLine(block.nip)])]
  return [
    para(block.name, { size: look.size, align: alignOf(look), keepNext: rest.length > 0, bold: old, underline: old }),
    ...rest.map((line, index) =>
      para(line, { size: look.size, align: alignOf(look), keepNext: index < rest.length - 1 }),
    ),
  ]
}

function alignOf(look: SignLook): 'left' | 'center' {
  return look.profile === '54/2009' ? 'center' : 'left'
}

/** "NIP. 19700101 199503 1 001". */
export function nipLine(nip: string): string {
  const grouped = groupedNip(nip)
  return grouped === '' ? 'NIP. -' : `NIP. ${grouped}`
}

function parafTable(parafs: readonly Paraf[], width: number): Table {
  const markWidth = Math.round(width * 0.42)
  const cell = (text: string, bold = false): Cell => ({ children: [para(text, { size: 9, bold })], middle: true })
  return grid(
    [
      { cells: [{ children: [para('Paraf Hierarki', { size: 9, bold: true, align: 'center' })], columnSpan: 2 }] },
      ...parafs.map((paraf) => ({ cells: [cell(paraf.post), cell(paraf.mark ?? '')], height: mm(8) })),
    ],
    { widths: [width - markWidth, markWidth], ruled: true },
  )
}

// The letterhead that all papers share: logo, region and institution in the ratio 3 : 4, address, double rule.
import { BorderStyle, LineRuleType, Paragraph, type Table } from 'docx'
import type { Kop } from '../../../../shared/letters/heads.ts'
import { grid } from './grid.ts'
import { logoRun } from './logo.ts'
import { mm } from './page.ts'
import { para } from './text.ts'

export interface KopLook {
  /** Twips. */
  readonly width: number
  readonly logo: Uint8Array | null
  /** `small` for the half folio and landscape books. */
  readonly size: 'full' | 'small'
}

/** Sizes of the institution's line that are tried, widest first; the region has three quarters of it. */
const sizes = { full: [18, 17, 16, 15, 14], small: [13, 12, 11, 10] } as const

/** The letterhead; without a readable logo its lines take the whole width. */
export function kopBlocks(kop: Kop, look: KopLook): readonly (Paragraph | Table)[] {
  const small = look.size === 'small'
  const logo = logoRun(look.logo, small ? 15 : 23, small ? 16 : 22)
  const logoWidth = logo === null ? 0 : mm(small ? 18 : 25)
  const textWidth = look.width - logoWidth
  const size = fitting(kop.institution, textWidth, sizes[look.size])
  const lines = [
    para(kop.region, { size: (size * 3) / 4, align: 'center' }),
    para(kop.institution, { size, bold: true, align: 'center' }),
    ...kop.address.map((line) => para(line, { size: small ? 8 : 10, align: 'center' })),
  ]
  if (logo === null) return [...lines, rule(small)]
  const picture = new Paragraph({ spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [logo] })
  const row = {
    cells: [
      { children: [picture], middle: true },
      { children: lines, middle: true },
    ],
  }
  return [grid([row], { widths: [logoWidth, textWidth], ruled: false }), rule(small)]
}

/** The double rule under the letterhead. */
function rule(small: boolean): Paragraph {
  return new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: small ? 60 : 200 },
    border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: small ? 12 : 24, space: 1, color: '000000' } },
    run: { size: 4 },
    children: [],
  })
}

/** The largest size in which the line stands on one line; the smallest where none does. */
function fitting(text: string, width: number, candidates: readonly number[]): number {
  const smallest = candidates.at(-1) ?? 10
  return candidates.find((size) => boldWidth(text) * size * 20 <= width) ?? smallest
}

/** Width of bold capitals of Arial in ems, near enough to choose a size. */
function boldWidth(text: string): number {
  return Array.from(text).reduce(
    (total, letter) =>
      total + (letter === 'I' || letter === ' ' ? 0.28 : letter === 'M' || letter === 'W' ? 0.88 : 0.71),
    0,
  )
}

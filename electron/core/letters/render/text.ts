// Paragraphs of a letter: one way to write text, with line breaks, bold words and the line rule that every reader obeys.
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  UnderlineType,
} from 'docx'

export interface Look {
  /** Points; the document's own where left out. */
  readonly size?: number
  readonly bold?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly color?: string
  readonly font?: string
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  /** Twips. */
  readonly before?: number
  readonly after?: number
  /** 240ths of a line. */
  readonly line?: number
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly firstLine?: number
  readonly keepNext?: boolean
  /** A box around the paragraph, as the SOP sheet draws its steps. */
  readonly box?: 'solid' | 'thick' | 'dashed'
  /** Words set in bold wherever they stand. */
  readonly strong?: readonly string[]
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

const boxes: Readonly<Record<'solid' | 'thick' | 'dashed', IBorderOptions>> = {
  solid: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' },
  thick: { style: BorderStyle.SINGLE, size: 18, space: 1, color: '000000' },
  dashed: { style: BorderStyle.DASHED, size: 4, space: 1, color: '6A7078' },
}

/** A paragraph; newlines in the text become line breaks. */
export function para(text: string, look: Look = {}): Paragraph {
  return paragraphOf(runs(text, look), look)
}

/** A paragraph with a mark before a tab, hanging: "1.", "Yth.". */
export function marked(mark: string, text: string, look: Look & { readonly hanging: number }): Paragraph {
  return new Paragraph({
    ...shape(look),
    tabStops: [{ type: TabStopType.LEFT, position: look.left ?? look.hanging }],
    children: [new TextRun({ children: [mark, new Tab()], ...character(look) }), ...runs(text, look)],
  })
}

/** A paragraph from runs that were already made. */
export function paragraphOf(children: readonly ParagraphChild[], look: Look = {}): Paragraph {
  return new Paragraph({ ...shape(look), children })
}

/** One paragraph for each line of a text; an empty text gives none. */
export function paras(text: string, look: Look): readonly Paragraph[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => para(line.trim(), look))
}

/** The runs of a text: breaks at newlines, bold where a strong word stands. */
function runs(text: string, look: Look = {}): readonly TextRun[] {
  return text.split('\n').flatMap((line, index) => {
    const pieces = pieced(line.replaceAll('\t', ' '), look.strong ?? [])
    return pieces.map(
      (piece, place) =>
        new TextRun({
          text: piece.text,
          ...character({ ...look, bold: look.bold === true || piece.strong }),
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
        }),
    )
  })
}

function pieced(
  line: string,
  strong: readonly string[],
): readonly { readonly text: string; readonly strong: boolean }[] {
  const words = strong.filter((word) => word !== '').sort((a, b) => b.length - a.length)
  if (words.length === 0 || line === '') return [{ text: line, strong: false }]
  const pattern = new RegExp(
    `(?<![\\w.-])(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\w-]|\\.\\w)`,
    'u',
  )
  return line
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, strong: words.includes(piece) }))
}

function character(look: Look) {
  return {
    ...(look.size === undefined ? {} : { size: Math.round(look.size * 2) }),
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(look.strike === true ? { strike: true } : {}),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.font === undefined ? {} : { font: look.font }),
  }
}

function shape(look: Look) {
  const border = look.box === undefined ? undefined : boxes[look.box]
  return {
    alignment: alignments[look.align ?? 'left'],
    spacing: { before: look.before ?? 0, after: look.after ?? 0, line: look.line ?? 240, lineRule: LineRuleType.AUTO },
    indent: { left: look.left ?? 0, right: look.right ?? 0, ...indentOf(look) },
    run: look.size === undefined ? {} : { size: Math.round(look.size * 2) },
    ...(look.keepNext === true ? { keepNext: true } : {}),
    ...(border === undefined ? {} : { border: { top: border, bottom: border, left: border, right: border } }),
  }
}

function indentOf(look: Look): { hanging?: number; firstLine?: number } {
  if (look.hanging !== undefined) return { hanging: look.hanging }
  return look.firstLine === undefined ? {} : { firstLine: look.firstLine }
}

// Paper, margins and the shell of a document: sizes in twips, page numbers, the KONSEP watermark.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { paperSizes, type PrintSettings } from '../../../../shared/letters/print.ts'

export type Variant = 'konsep' | 'basah'

export interface Page {
  /** Twips, upright. */
  readonly width: number
  readonly height: number
  readonly landscape: boolean
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** Width of the text in twips. */
  readonly textWidth: number
}

/** Millimetres in twips (twentieths of a point), whole. */
export function mm(value: number): number {
  return Math.round((value * 1440) / 25.4)
}

/** The page that the office prints letters on. */
export function letterPage(print: PrintSettings): Page {
  const [width, height] = paperSizes[print.paper]
  return pageOf(width, height, false, print.margins)
}

/** A landscape sheet with narrow margins, for books and the SOP sheet. */
export function landscapePage(paper: PrintSettings['paper']): Page {
  const [width, height] = paperSizes[paper]
  return pageOf(width, height, true, { top: 12, right: 12, bottom: 12, left: 12 })
}

/** Half a folio, 215 x 165 mm. */
export function halfFolio(): Page {
  return pageOf(165, 215, true, { top: 8, right: 10, bottom: 6, left: 10 })
}

function pageOf(width: number, height: number, landscape: boolean, margins: PrintSettings['margins']): Page {
  const across = landscape ? height : width
  return {
    width: mm(width),
    height: mm(height),
    landscape,
    margins: { top: mm(margins.top), right: mm(margins.right), bottom: mm(margins.bottom), left: mm(margins.left) },
    textWidth: mm(across) - mm(margins.left) - mm(margins.right),
  }
}

export interface Shell {
  readonly title: string
  readonly print: PrintSettings
  readonly page: Page
  readonly variant: Variant
  /** `later` numbers the second and later pages at the top, `all` all pages at the foot. */
  readonly pageNumbers: 'later' | 'all' | 'none'
  /** A line at the foot of every page, left of the page number. */
  readonly foot?: string
}

/** The document around its content. */
export function documentOf(children: readonly (Paragraph | Table)[], shell: Shell): Document {
  const { page, print } = shell
  const later = shell.pageNumbers === 'later'
  return new Document({
    title: shell.title,
    styles: {
      default: {
        document: {
          run: { font: print.font, size: print.fontSize * 2, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: later,
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { ...page.margins, header: mm(6), footer: mm(6), gutter: 0 },
          },
        },
        headers: headersOf(shell, later),
        ...(shell.pageNumbers === 'all' ? { footers: { default: footerOf(shell) } } : {}),
        children,
      },
    ],
  })
}

function headersOf(shell: Shell, later: boolean): { default: Header; first?: Header } {
  const mark =
    shell.variant === 'konsep'
      ? [new TextWatermark({ text: 'KONSEP', font: 'Arial', width: watermarkWidth(shell.page) })]
      : []
  const line = (numbered: boolean, marked: typeof mark) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [...marked, ...(numbered ? [new TextRun({ children: [PageNumber.CURRENT], size: 20 })] : [])],
    })
  const first =
    shell.variant === 'konsep'
      ? [new TextWatermark({ text: 'KONSEP', font: 'Arial', width: watermarkWidth(shell.page) })]
      : []
  return later
    ? { default: new Header({ children: [line(true, mark)] }), first: new Header({ children: [line(false, first)] }) }
    : { default: new Header({ children: [line(false, mark)] }) }
}

function watermarkWidth(page: Page): number {
  return page.landscape && page.width < mm(200) ? 300 : 430
}

function footerOf(shell: Shell): Footer {
  const small = { size: 15, color: '4A5058' }
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        children: [
          new TextRun({ text: shell.foot === undefined || shell.foot === '' ? '' : `${shell.foot}   `, ...small }),
          new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  })
}

// Lembar disposisi on half a folio: the grid that offices know, boxes ticked or left for the pen.
import type { Document, Paragraph } from 'docx'
import type { DispositionModel, TickBox } from '../../../../shared/letters/disposition.ts'
import type { PrintSettings } from '../../../../shared/letters/print.ts'
import { longDate } from '../../../../shared/letters/words.ts'
import { type Cell, grid, type Row } from './grid.ts'
import { kopBlocks } from './kop.ts'
import { documentOf, halfFolio, mm, type Variant } from './page.ts'
import { nipLine } from './sign.ts'
import { marked, para, paras } from './text.ts'

const size = 9
const blank = '...............................'

/** The sheet as a document of 215 x 165 mm. */
export function dispositionDocument(
  model: DispositionModel,
  print: PrintSettings,
  variant: Variant,
  logo: Uint8Array | null,
): Document {
  const page = halfFolio()
  const left = Math.round(page.textWidth / 2)
  return documentOf(
    [
      ...kopBlocks(model.kop, { width: page.textWidth, logo, size: 'small' }),
      para('LEMBAR DISPOSISI', { size: 12, bold: true, align: 'center', after: 60 }),
      grid(rowsOf(model), { widths: [left, page.textWidth - left], ruled: true, padding: 90 }),
    ],
    { title: 'Lembar Disposisi', print, page, variant, pageNumbers: 'none' },
  )
}

function rowsOf(model: DispositionModel): readonly Row[] {
  const wide = (children: Cell['children']): Row => ({ cells: [{ children, columnSpan: 2 }] })
  return [
    { cells: [{ children: letterLines(model) }, { children: agendaLines(model) }] },
    wide([field('Hal', model.subject)]),
    {
      cells: [
        {
          children: [
            para('Diteruskan kepada Sdr.:', { size, bold: true }),
            ...boxes(model.recipients),
            box({ text: blank, ticked: false }),
          ],
        },
        {
          children: [
            para('Dengan hormat harap:', { size, bold: true }),
            ...boxes(model.instructions),
            box({ text: blank, ticked: false }),
          ],
        },
      ],
    },
    ...(model.chain.length === 0
      ? []
      : [wide([para('Disposisi lanjutan:', { size, bold: true }), ...model.chain.map(linkLine)])]),
    {
      height: mm(30),
      cells: [
        { children: [para('Catatan:', { size, bold: true }), ...paras(model.note, { size })] },
        { children: signLines(model) },
      ],
    },
  ]
}

function letterLines(model: DispositionModel): readonly Paragraph[] {
  return [
    field('Surat dari', model.from),
    field('No. Surat', model.letterNumber),
    field('Tgl. Surat', model.letterDate === null ? '-' : longDate(model.letterDate)),
  ]
}

function agendaLines(model: DispositionModel): readonly Paragraph[] {
  const natures = model.natures.map((nature) => `${tick(nature.ticked)} ${nature.text}`).join('    ')
  return [
    field('Diterima Tgl.', longDate(model.receivedDate)),
    field('No. Agenda', model.agendaNumber),
    field('Sifat', natures),
  ]
}

function field(label: string, value: string): Paragraph {
  return marked(label, `: ${value}`, { size, left: mm(25), hanging: mm(25), after: 20, font: 'Arial' })
}

function boxes(list: readonly TickBox[]): readonly Paragraph[] {
  return list.map(box)
}

function box(one: TickBox): Paragraph {
  return marked(tick(one.ticked), one.text, { size, left: mm(6), hanging: mm(6), after: 10, bold: one.ticked })
}

function tick(ticked: boolean): string {
  return ticked ? '\u2611' : '\u2610'
}

function linkLine(link: DispositionModel['chain'][number], index: number): Paragraph {
  const on = link.date === null ? '' : `, ${longDate(link.date)}`
  return marked(`${index + 1}.`, `${link.from} kepada ${link.to}: ${link.instruction}${on}`, {
    size,
    left: mm(6),
    hanging: mm(6),
  })
}

function signLines(model: DispositionModel): readonly Paragraph[] {
  const { lines, name, rank, nip } = model.sign
  const paraf = model.parafDate === null ? 'Paraf dan tanggal:' : `Paraf, ${longDate(model.parafDate)}`
  return [
    ...lines.map((line) => para(line, { size })),
    para(paraf, { size, after: 480, color: '4A5058' }),
    para(name, { size, bold: true }),
    ...(rank === null ? [] : [para(rank, { size })]),
    ...(nip === null ? [] : [para(nipLine(nip), { size })]),
  ]
}

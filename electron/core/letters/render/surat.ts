// Surat dinas: kop, meta table, addressee, body, signature, tembusan, in the layout of the office's profile.
import type { Document, Paragraph, Table } from 'docx'
import { textOf } from '../../../../shared/letters/blocks.ts'
import type { SuratModel } from '../../../../shared/letters/model.ts'
import type { PrintSettings } from '../../../../shared/letters/print.ts'
import { longDate } from '../../../../shared/letters/words.ts'
import { type BlockLook, drawBlocks } from './blocks.ts'
import { grid } from './grid.ts'
import { kopBlocks } from './kop.ts'
import { documentOf, letterPage, mm, type Variant } from './page.ts'
import { signTable } from './sign.ts'
import { marked, para, paras } from './text.ts'

const dots = '.....................'

/** The letter as a document. */
export function suratDocument(
  model: SuratModel,
  settings: PrintSettings,
  variant: Variant,
  logo: Uint8Array | null,
): Document {
  const print = fitted(model, settings)
  const page = letterPage(print)
  const width = page.textWidth
  const old = print.profile === '54/2009'
  const look: BlockLook = {
    width,
    left: old ? mm(20) : 0,
    size: print.fontSize,
    line: print.fontSize === 11 ? 252 : 264,
    firstLine: mm(12.5),
    strong: model.strong,
    date: model.date,
  }
  const text = { size: look.size, line: look.line, left: look.left, strong: look.strong } as const
  const body = { ...text, firstLine: look.firstLine, align: 'justify', after: 100 } as const
  const parafs = variant === 'konsep' && print.parafTable ? model.parafs : []
  return documentOf(
    [
      ...kopBlocks(model.kop, { width, logo, size: 'full' }),
      ...(old ? oldHead(model, print, width) : newHead(model, print, width)),
      ...paras(model.opening, body),
      ...drawBlocks(model.details, look),
      ...paras(model.body, body),
      ...paras(model.closing, { ...body, keepNext: true }),
      para('', { size: 6, keepNext: true }),
      ...signTable(null, { heading: null, block: model.sign }, parafs, {
        width,
        profile: print.profile,
        size: print.fontSize,
        room: 4,
        dateLine: null,
      }),
      ...copies(model.copies, print.fontSize - 1),
    ],
    { title: model.subject, print, page, variant, pageNumbers: 'later' },
  )
}

/** A long letter is set in 11 points, which the rule allows too, so that it stays on one page where it can. */
function fitted(model: SuratModel, settings: PrintSettings): PrintSettings {
  const letters = [model.opening, ...textOf(model.details), model.body, model.closing].join('').length
  return letters > 1150 || model.copies.length > 3 ? { ...settings, fontSize: 11 } : settings
}

/** "Contoh, 17 Maret 2026", the date alone, or dots until the date is bound. */
export function dateLine(place: string, date: string | null, print: PrintSettings): string {
  const day = date === null ? dots : longDate(date)
  return print.placeInDate ? `${place}, ${day}` : day
}

interface Meta {
  readonly label: string
  readonly value: string
}

function metaOf(model: SuratModel, subjectLabel: string): readonly Meta[] {
  return [
    { label: 'Nomor', value: model.number ?? dots },
    { label: 'Sifat', value: model.nature },
    { label: 'Lampiran', value: model.attachments },
    { label: subjectLabel, value: model.subject },
  ]
}

/** Permendagri 1/2023: date at the right of "Nomor", addressee at the left under "Hal". */
function newHead(model: SuratModel, print: PrintSettings, width: number): readonly (Paragraph | Table)[] {
  const size = print.fontSize
  const widths = [mm(22), mm(4), width - mm(22) - mm(4) - mm(68), mm(68)]
  const rows = metaOf(model, 'Hal').map((meta, index) => {
    const value = [para(meta.value, { size })]
    const day = [para(dateLine(model.place, model.date, print), { size, align: 'right' })]
    return {
      cells: [
        { children: [para(meta.label, { size })] },
        { children: [para(':', { size })] },
        ...(index === 0 ? [{ children: value }, { children: day }] : [{ children: value, columnSpan: 2 }]),
      ],
    }
  })
  return [
    grid(rows, { widths, ruled: false }),
    para('', { size }),
    marked('Yth.', model.addressee.title, { size, left: mm(11), hanging: mm(11) }),
    para(`di ${model.addressee.place}`, { size, after: 240 }),
  ]
}

/** Permendagri 54/2009: date and addressee in the right column, meta in the left. */
function oldHead(model: SuratModel, print: PrintSettings, width: number): readonly (Paragraph | Table)[] {
  const size = print.fontSize
  const right = Math.round(width * 0.45)
  const left = width - right
  const meta = grid(
    metaOf(model, 'Perihal').map((one) => ({
      cells: [
        { children: [para(one.label, { size })] },
        { children: [para(':', { size })] },
        { children: [para(one.value, { size })] },
      ],
    })),
    { widths: [mm(21), mm(4), left - mm(21) - mm(4) - mm(5)], ruled: false },
  )
  const address = [
    para(dateLine(model.place, model.date, print), { size, after: 120 }),
    para('Kepada', { size, left: mm(10) }),
    marked('Yth.', model.addressee.title, { size, left: mm(10), hanging: mm(10) }),
    para('di -', { size, left: mm(10) }),
    para(model.addressee.place.toUpperCase(), { size, left: mm(18), after: 240 }),
  ]
  return [grid([{ cells: [{ children: [meta] }, { children: address }] }], { widths: [left, right], ruled: false })]
}

function copies(list: readonly string[], size: number): readonly Paragraph[] {
  if (list.length === 0) return []
  const last = list.length - 1
  return [
    para('Tembusan:', { size, before: 160, keepNext: true }),
    ...list.map((copy, index) =>
      marked(`${index + 1}.`, `${copy}${index === last ? '.' : ';'}`, { size, left: mm(7), hanging: mm(7) }),
    ),
  ]
}

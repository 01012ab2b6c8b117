// Papers with a centred title: tanda terima, laporan, berita acara and the like.
import type { Document, Paragraph } from 'docx'
import type { TitledKind, TitledModel } from '../../../../shared/letters/model.ts'
import type { PrintSettings } from '../../../../shared/letters/print.ts'
import { drawBlocks } from './blocks.ts'
import { kopBlocks } from './kop.ts'
import { documentOf, letterPage, mm, type Variant } from './page.ts'
import { signTable } from './sign.ts'
import { dateLine } from './surat.ts'
import { para } from './text.ts'

/** Papers that are meant for one page are set a point smaller and closer. */
const close: ReadonlySet<TitledKind> = new Set<TitledKind>(['laporan', 'tanda_terima', 'laporan_verifikasi'])

/** The paper as a document. */
export function titledDocument(
  model: TitledModel,
  print: PrintSettings,
  variant: Variant,
  logo: Uint8Array | null,
): Document {
  const page = letterPage(print)
  const width = page.textWidth
  const tight = close.has(model.kind)
  const size = tight ? Math.min(print.fontSize, 11) : print.fontSize
  const parafs = variant === 'konsep' && print.parafTable ? model.parafs : []
  return documentOf(
    [
      ...kopBlocks(model.kop, { width, logo, size: 'full' }),
      ...titleLines(model),
      ...drawBlocks(model.blocks, {
        width,
        left: 0,
        size,
        line: tight ? 247 : 264,
        firstLine: mm(tight ? 7 : 10),
        strong: model.strong,
        date: model.date,
      }),
      para('', { size: 5, keepNext: true }),
      ...signTable(model.left, model.right, parafs, {
        width,
        profile: print.profile,
        size,
        room: 4,
        dateLine: model.dated ? dateLine(model.place, model.date, print) : null,
      }),
    ],
    { title: model.title.join(' '), print, page, variant, pageNumbers: 'later' },
  )
}

function titleLines(model: TitledModel): readonly Paragraph[] {
  const subtitle = model.subtitle === null ? [] : [para(model.subtitle, { size: 11, align: 'center' })]
  const number = model.numbered ? [para(`NOMOR: ${model.number ?? '.....................'}`, { align: 'center' })] : []
  return [
    ...model.title.map((line) => para(line, { bold: true, align: 'center', keepNext: true })),
    ...subtitle,
    ...number,
    para('', { size: 8 }),
  ]
}

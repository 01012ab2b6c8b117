// Renders any paper of the office as DOCX: the one door to the builders.
import type { Document } from 'docx'
import type { LetterModel } from '../../../../shared/letters/model.ts'
import { cleanDeep } from '../../../../shared/letters/normalise.ts'
import type { PrintSettings } from '../../../../shared/letters/print.ts'
import { assertNever } from '../../../../shared/result.ts'
import { agendaBookDocument } from './agenda-book.ts'
import { dispositionDocument } from './disposition.ts'
import { fixedBytes } from './fixed.ts'
import type { Variant } from './page.ts'
import { sopSheetDocument } from './sop-sheet.ts'
import { suratDocument } from './surat.ts'
import { titledDocument } from './titled.ts'

export type { Variant } from './page.ts'

/**
 * The paper as a DOCX file. Equal input gives equal bytes.
 * @param variant `konsep` carries the watermark and the parafs, `basah` leaves room for the wet signature
 * @param logo bytes of a PNG or JPEG for the kop; what is neither is left out
 */
export async function renderLetter(
  model: LetterModel,
  print: PrintSettings,
  variant: Variant,
  logo: Uint8Array | null = null,
): Promise<Uint8Array> {
  const clean = cleanDeep(model)
  return fixedBytes(documentFor(clean, print, variant, logo), titleOf(clean))
}

function documentFor(model: LetterModel, print: PrintSettings, variant: Variant, logo: Uint8Array | null): Document {
  switch (model.kind) {
    case 'surat_pemberitahuan':
    case 'surat_penolakan':
    case 'surat_reset':
    case 'surat_jawaban':
    case 'surat_penerimaan':
    case 'permintaan_kelengkapan':
    case 'surat_penarikan':
    case 'surat_umum':
      return suratDocument(model, print, variant, logo)
    case 'tanda_terima':
    case 'laporan_verifikasi':
    case 'berita_acara':
    case 'tanda_terima_akses':
    case 'laporan':
    case 'lembar_pemeriksa':
    case 'berita_acara_pemusnahan':
    case 'salinan_data_pribadi':
      return titledDocument(model, print, variant, logo)
    case 'lembar_disposisi':
      return dispositionDocument(model, print, variant, logo)
    case 'lembar_sop':
      return sopSheetDocument(model, print, variant, logo)
    case 'buku_agenda':
      return agendaBookDocument(model, print, variant, logo)
    default:
      return assertNever(model)
  }
}

/** What the paper is called, in the properties of the file. */
function titleOf(model: LetterModel): string {
  if ('subject' in model && model.kind !== 'lembar_disposisi') return model.subject
  if ('title' in model) return model.title.join(' ')
  return model.kind === 'buku_agenda' ? `Buku agenda surat ${model.book}` : 'Lembar disposisi'
}

// A letter as it will be printed, from its model: every kind that the office makes.
import type { LetterModel } from '../../../shared/letters/model.ts'
import type { PrintSettings } from '../../../shared/letters/print.ts'
import { assertNever } from '../../../shared/result.ts'
import { AgendaBookPage } from './AgendaBookPage.tsx'
import { DispositionPage } from './DispositionPage.tsx'
import { SopSheetPage } from './SopSheetPage.tsx'
import { SuratPage } from './SuratPage.tsx'
import { TitledPage } from './TitledPage.tsx'

interface LetterPageProps {
  readonly model: LetterModel
  /** For screen readers: "Surat pemberitahuan". */
  readonly label: string
  /** A konsep carries the watermark and the table of parafs; what was approved carries neither. */
  readonly draft: boolean
  readonly print?: PrintSettings | undefined
}

export function LetterPage({ model, label, draft, print }: LetterPageProps) {
  switch (model.kind) {
    case 'surat_pemberitahuan':
    case 'surat_penolakan':
    case 'surat_reset':
    case 'surat_jawaban':
    case 'surat_penerimaan':
    case 'permintaan_kelengkapan':
    case 'surat_penarikan':
    case 'surat_umum':
      return <SuratPage model={model} label={label} draft={draft} print={print} />
    case 'tanda_terima':
    case 'laporan_verifikasi':
    case 'berita_acara':
    case 'tanda_terima_akses':
    case 'laporan':
    case 'lembar_pemeriksa':
    case 'berita_acara_pemusnahan':
    case 'salinan_data_pribadi':
      return <TitledPage model={model} label={label} draft={draft} print={print} />
    case 'lembar_disposisi':
      return <DispositionPage model={model} label={label} />
    case 'lembar_sop':
      return <SopSheetPage model={model} label={label} />
    case 'buku_agenda':
      return <AgendaBookPage model={model} label={label} />
    default:
      return assertNever(model)
  }
}

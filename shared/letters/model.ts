// What each paper of the office needs to be printed: one typed model per kind, plain data that can be stored as JSON.
import type { DateText } from '../time.ts'
import type { AgendaBookModel } from './agenda-book.ts'
import type { Block } from './blocks.ts'
import type { DispositionModel } from './disposition.ts'
import type { Kop, SignBlock } from './heads.ts'
import type { SopSheetModel } from './sop-sheet.ts'

export type { Kop, SignBlock } from './heads.ts'

/** Derajat of a letter as its "Sifat" prints it. */
export type Nature = 'Biasa' | 'Segera' | 'Sangat Segera' | 'Terbatas' | 'Rahasia'

export interface Paraf {
  /** Title of the official who initials. */
  readonly post: string
  /** What is known of it ("dicatat 17-03-2026"), or null while the place is empty. */
  readonly mark: string | null
}

/** Number and date are bound at the signature; until then they are null and print as dots. */
interface Numbered {
  readonly number: string | null
  readonly date: DateText | null
}

/** Letters with number, addressee, body and one signature. */
export const suratKinds = [
  'surat_pemberitahuan',
  'surat_penolakan',
  'surat_reset',
  'surat_jawaban',
  'surat_penerimaan',
  'permintaan_kelengkapan',
  'surat_penarikan',
  'surat_umum',
] as const
export type SuratKind = (typeof suratKinds)[number]

export interface SuratModel extends Numbered {
  readonly kind: SuratKind
  readonly kop: Kop
  /** Place of the date line. */
  readonly place: string
  readonly nature: Nature
  /** "-" or "1 (satu) berkas". */
  readonly attachments: string
  readonly subject: string
  readonly addressee: { readonly title: string; readonly place: string }
  /** Editable: paragraphs are parted by newlines. */
  readonly opening: string
  /** Made from the case, never edited. */
  readonly details: readonly Block[]
  readonly body: string
  readonly closing: string
  readonly copies: readonly string[]
  readonly sign: SignBlock
  readonly parafs: readonly Paraf[]
  /** Words set in bold wherever they stand, such as the asked names. */
  readonly strong: readonly string[]
}

/** Papers with a centred title. */
export const titledKinds = [
  'tanda_terima',
  'laporan_verifikasi',
  'berita_acara',
  'tanda_terima_akses',
  'laporan',
  'lembar_pemeriksa',
  'berita_acara_pemusnahan',
  'salinan_data_pribadi',
] as const
export type TitledKind = (typeof titledKinds)[number]

export interface Signature {
  /** "Mengetahui," or "Yang menerima,"; null for none. */
  readonly heading: string | null
  readonly block: SignBlock
}

export interface TitledModel extends Numbered {
  readonly kind: TitledKind
  readonly kop: Kop
  readonly place: string
  readonly title: readonly string[]
  /** Smaller line under the title. */
  readonly subtitle: string | null
  /** Whether "NOMOR: …" stands under the title. */
  readonly numbered: boolean
  readonly blocks: readonly Block[]
  /** Whether place and date stand above the signatures. */
  readonly dated: boolean
  readonly left: Signature | null
  readonly right: Signature | null
  readonly parafs: readonly Paraf[]
  readonly strong: readonly string[]
}

export type LetterModel = SuratModel | TitledModel | DispositionModel | SopSheetModel | AgendaBookModel
export type LetterKind = LetterModel['kind']

export const letterKinds = [
  ...suratKinds,
  ...titledKinds,
  'lembar_disposisi',
  'lembar_sop',
  'buku_agenda',
] as const satisfies readonly LetterKind[]

export function isSurat(model: LetterModel): model is SuratModel {
  return suratKinds.some((kind) => kind === model.kind)
}

export function isTitled(model: LetterModel): model is TitledModel {
  return titledKinds.some((kind) => kind === model.kind)
}

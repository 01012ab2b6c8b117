// Why a file is not taken in, each with a sentence that says the remedy.

export type GateFaultCode =
  | 'empty'
  | 'too_large'
  | 'type_refused'
  | 'svg_refused'
  | 'old_word_refused'
  | 'pdf_false_ending'
  | 'pdf_damaged'
  | 'image_damaged'
  | 'image_too_large'
  | 'zip_damaged'
  | 'zip_bomb'
  | 'zip_unsafe_name'
  | 'zip_encrypted'
  | 'docx_macro'
  | 'docx_embedded'
  | 'docx_external'
  | 'docx_entities'
  | 'email_damaged'
  | 'email_too_deep'

export interface GateFault {
  readonly code: GateFaultCode
  /** In Indonesian, with the remedy. */
  readonly sentence: string
}

const accepted = 'PDF, JPEG, PNG, DOCX, atau EML'
const unsafe = 'Minta pengirim mengirim surat itu sebagai PDF.'

const sentences: Readonly<Record<Exclude<GateFaultCode, 'too_large' | 'type_refused'>, string>> = {
  empty: 'Berkas ini kosong. Simpan atau pindai ulang, lalu unggah lagi.',
  svg_refused: 'Gambar SVG tidak diterima karena dapat berisi program. Simpan sebagai PDF atau PNG, lalu unggah lagi.',
  old_word_refused:
    'Dokumen Word lama (.doc) tidak diterima. Buka di Word, simpan sebagai DOCX atau PDF, lalu unggah lagi.',
  pdf_false_ending: 'PDF ini tidak lengkap: akhir berkasnya tidak sah. Pindai atau simpan ulang, lalu unggah lagi.',
  pdf_damaged: 'PDF ini rusak: halamannya tidak dapat dibaca. Pindai atau simpan ulang, lalu unggah lagi.',
  image_damaged: 'Gambar ini rusak atau terpotong. Pindai atau simpan ulang, lalu unggah lagi.',
  image_too_large: 'Ukuran gambar ini melebihi 100 megapiksel. Pindai ulang dengan 300 dpi, lalu unggah lagi.',
  zip_damaged: `Dokumen ini rusak dan tidak dapat dibuka. Simpan ulang di Word, lalu unggah lagi.`,
  zip_bomb: `Isi dokumen ini membengkak tidak wajar ketika dibuka, sehingga ditolak. ${unsafe}`,
  zip_unsafe_name: `Dokumen ini berisi nama berkas yang menunjuk ke luar dokumen, sehingga ditolak. ${unsafe}`,
  zip_encrypted: 'Dokumen ini terkunci dengan kata sandi. Minta pengirim membuka kuncinya, atau kirim sebagai PDF.',
  docx_macro: `Dokumen ini berisi makro (program), sehingga ditolak. ${unsafe}`,
  docx_embedded: `Dokumen ini berisi objek tertanam, sehingga ditolak. ${unsafe}`,
  docx_external: `Dokumen ini memuat isi dari alamat luar, sehingga ditolak. ${unsafe}`,
  docx_entities: `Dokumen ini berisi deklarasi XML yang tidak lazim, sehingga ditolak. ${unsafe}`,
  email_damaged: 'Surel ini tidak dapat dibaca. Simpan ulang dari program surel sebagai EML, lalu unggah lagi.',
  email_too_deep:
    'Surel ini terlalu banyak atau terlalu dalam lampirannya. Simpan lampirannya satu per satu, lalu unggah.',
}

export function gateFault(code: keyof typeof sentences): GateFault {
  return { code, sentence: sentences[code] }
}

/** `limit` in bytes. */
export function tooLarge(size: number, limit: number): GateFault {
  const sentence = `Berkas ini ${megabytes(size)}, sedangkan batasnya ${megabytes(limit)}. Pindai ulang dengan 200–300 dpi atau bagi menjadi beberapa berkas, lalu unggah lagi.`
  return { code: 'too_large', sentence }
}

/** `kind` names what the file is: "Berkas Excel". */
export function typeRefused(kind: string): GateFault {
  return { code: 'type_refused', sentence: `${kind} tidak diterima. Simpan sebagai ${accepted}, lalu unggah lagi.` }
}

function megabytes(size: number): string {
  return `${(size / 1_048_576).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
}

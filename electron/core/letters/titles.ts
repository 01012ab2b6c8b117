// What papers and documents are called on the screen.

const letterTitles: Readonly<Record<string, string>> = {
  lembar_disposisi: 'Lembar disposisi',
  tanda_terima: 'Tanda terima',
  laporan_verifikasi: 'Laporan hasil verifikasi',
  berita_acara: 'Berita acara pembuatan',
  tanda_terima_akses: 'Tanda terima akses',
  surat_pemberitahuan: 'Surat pemberitahuan',
  surat_penolakan: 'Surat penolakan',
  surat_reset: 'Surat pengaturan ulang akses',
  surat_jawaban: 'Surat jawaban',
  laporan: 'Laporan',
  surat_penerimaan: 'Surat penerimaan',
  permintaan_kelengkapan: 'Surat permintaan kelengkapan',
  surat_penarikan: 'Surat penarikan',
  /** The reply of the packet, while its kind is not fixed. */
  surat: 'Konsep surat jawaban',
  surat_umum: 'Surat',
  surat_sengketa: 'Surat pengajuan sengketa',
  lembar_sop: 'Lembar SOP',
  lembar_pemeriksa: 'Lembar pemeriksa',
  berita_acara_pemusnahan: 'Berita acara pemusnahan data pribadi',
  salinan_data_pribadi: 'Salinan data pribadi',
}

const documentTitles: Readonly<Record<string, string>> = {
  surat_permohonan: 'Surat permohonan',
  surat_kuasa: 'Surat kuasa',
  identitas: 'Identitas pengelola',
  lampiran: 'Lampiran',
  email: 'E-mail',
  pindaian: 'Pindaian bertanda tangan',
  bukti: 'Bukti',
  tangkapan_layar: 'Tangkapan layar',
  disposisi: 'Pindaian lembar disposisi',
}

export function letterTitle(kind: string): string {
  return letterTitles[kind] ?? kind
}

export function documentLabel(kind: string): string {
  return documentTitles[kind] ?? letterTitles[kind] ?? 'Berkas'
}

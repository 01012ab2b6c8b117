// In which order the papers of a case lie in its file: by the step that they belong to.

const ranks: Readonly<Record<string, number>> = {
  surat_permohonan: 10,
  email: 11,
  surat_kuasa: 12,
  identitas: 13,
  lampiran: 14,
  tanda_terima: 19,
  lembar_disposisi: 20,
  disposisi: 21,
  laporan_verifikasi: 40,
  permintaan_kelengkapan: 50,
  surat_penerimaan: 60,
  bukti: 70,
  tangkapan_layar: 71,
  berita_acara: 72,
  surat_sengketa: 109,
  laporan: 111,
  tanda_terima_akses: 120,
  surat_penarikan: 121,
}

/** Letters of steps 8 to 11 and their signed scans stand at 110 and after; what is not known stands last. */
export function rankOf(kind: string): number {
  const known = ranks[kind] ?? (kind.startsWith('pindaian_') ? ranks[kind.slice('pindaian_'.length)] : undefined)
  if (known !== undefined) return known
  if (kind.startsWith('surat_')) return 110
  return kind === 'pindaian' ? 112 : 130
}

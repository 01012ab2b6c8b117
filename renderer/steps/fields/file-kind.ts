// The kind under which the files of a field are kept in the archive.
export function fileKindOf(key: string): string {
  if (key.includes('screenshots')) return 'tangkapan_layar'
  if (key.includes('signed')) return 'pindaian'
  if (key === 'letter_files') return 'surat_permohonan'
  if (key === 'complaint_files' || key === 'paper_files') return 'lampiran'
  return 'bukti'
}

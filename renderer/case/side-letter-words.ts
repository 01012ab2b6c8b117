// The letters beside the packet, as they are called.
import type { SideLetter } from '../../shared/letters/kinds.ts'

const words: Readonly<Record<SideLetter, string>> = {
  surat_penerimaan: 'Surat penerimaan',
  permintaan_kelengkapan: 'Surat permintaan kelengkapan',
  surat_penarikan: 'Surat penarikan',
}

export function sideLetterWords(kind: SideLetter): string {
  return words[kind]
}

// Outside parties as the sources name them.
import type { OutsideParty } from '../../shared/procedures/definition.ts'

const words: Readonly<Record<OutsideParty, string>> = {
  pemohon: 'pemohon',
  pengguna: 'pengguna',
  admin_kominfo: 'Admin Kominfo/Komdigi',
  pandi: 'PANDI',
  registrar_umum: 'registrar umum',
  trustpositif: 'TrustPositif',
  dit_pai: 'Dit. PAI',
  pengelola_go_id: 'pengelola go.id',
  pelapor: 'pelapor',
}

export function outsideWords(party: OutsideParty): string {
  return words[party]
}

// What a profile still lacks before an office can work with it, beside each field, in Indonesian.
import type { OfficeProfile } from './schema.ts'

export interface ProfileProblem {
  readonly path: string
  readonly sentence: string
}

/** Problems in the order of the form; empty where the office can begin. */
export function profileProblems(profile: OfficeProfile): readonly ProfileProblem[] {
  const found: ProfileProblem[] = []
  const need = (path: string, filled: boolean, sentence: string) => {
    if (!filled) found.push({ path, sentence })
  }
  need('regionName', profile.regionName !== '', 'Isi nama kabupaten, misalnya Kabupaten Contoh.')
  need('officeName', profile.officeName !== '', 'Isi nama dinas tanpa singkatan.')
  need('kop.region', profile.kop.region !== '', 'Isi baris pertama kop, misalnya PEMERINTAH KABUPATEN CONTOH.')
  need('kop.institution', profile.kop.institution !== '', 'Isi baris kedua kop dengan nama dinas.')
  need('address', profile.address !== '', 'Isi alamat kantor seperti pada kop.')
  need(
    'place',
    profile.place !== '' || !profile.print.placeInDate,
    'Isi tempat untuk baris tanggal, atau matikan tempat pada tanggal.',
  )
  need('zones', profile.zones.length > 0, 'Isi paling sedikit satu zona yang dikelola, misalnya contohkab.go.id.')
  need(
    'work.report',
    profile.work.notice || profile.work.report,
    'Nyalakan surat pemberitahuan atau laporan; keduanya tidak dapat dimatikan.',
  )
  for (const [path, format] of Object.entries(profile.numbering)) {
    if (typeof format === 'object')
      need(`numbering.${path}`, format.pattern.includes('{urut}'), 'Pola nomor harus memuat {urut}.')
  }
  profile.work.grounds.forEach((ground, index) => {
    need(
      `work.grounds.${index}.sentence`,
      ground.sentence.trim() !== '',
      'Tulis kalimat alasan penolakan untuk surat, atau hapus barisnya.',
    )
    need(
      `work.grounds.${index}.decree`,
      !ground.confirmed || ground.decree !== '',
      'Alasan penolakan kebijakan kantor perlu menyebut dasar keputusannya. Isi dasarnya, atau batalkan konfirmasi.',
    )
  })
  return found
}

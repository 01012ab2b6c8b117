// The form of the first start, filled in for a small real office: seven posts, the administrator among them.
import type { PostKey } from '../../shared/office/posts.ts'

export const adminPassword = 'kuda hijau makan rumput'
export const userPassword = 'sepeda biru di jembatan'

const people = [
  { name: 'Sari Lestari, A.Md.', posts: ['jfu_sekretariat'] },
  { name: 'Bima Nugroho, S.Kom.', posts: ['staf_teknis', 'jfu_bidang'] },
  { name: 'Wulan Pertiwi, S.T.', posts: ['kabid'] },
  { name: 'Agus Salim, S.Sos.', posts: ['sekretaris'] },
  { name: 'Dr. Tuti Handayani, M.Si.', posts: ['kadis'] },
  { name: 'Rudi Hartono, S.Kom.', posts: ['admin'] },
] as const satisfies readonly { name: string; posts: readonly PostKey[] }[]

export const officeForm = {
  kind: 'office' as const,
  profile: 'kosong' as const,
  regionName: 'Kabupaten Contoh',
  officeName: 'Dinas Komunikasi dan Informatika',
  address: 'Jalan Informatika Nomor 5',
  phone: '(0299) 100200',
  email: 'dinkominfo@contohkab.go.id',
  website: '',
  zones: ['contohkab.go.id'],
  timeZone: 'Asia/Jakarta' as const,
  numbering: { agenda: 'siladom' as const, outgoing: 'siladom' as const, pattern: '{kode}/{urut}/{tahun}' },
  people: people.map(({ name, posts }) => ({
    name,
    nip: '',
    rank: '',
    posts: [...posts],
    sk: 'SK Bupati Contoh Nomor 1/2022',
  })),
  admin: { person: 5, user: 'rudi.hartono', password: adminPassword },
}

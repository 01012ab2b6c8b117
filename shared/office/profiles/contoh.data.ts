// The invented office of the practice data: Kabupaten Contoh, with its people, accounts and who holds which post.
import type { PostKey } from '../posts.ts'
import type { Holding, OfficeProfile, Person } from '../schema.ts'
import { kosong } from './kosong.data.ts'

export const contoh: OfficeProfile = {
  ...kosong,
  name: 'contoh',
  regionName: 'Kabupaten Contoh',
  officeName: 'Dinas Komunikasi dan Informatika',
  shortName: 'Dinkominfo Kab. Contoh',
  kop: { region: 'PEMERINTAH KABUPATEN CONTOH', institution: 'DINAS KOMUNIKASI DAN INFORMATIKA' },
  address: 'Jalan Informatika Nomor 5, Kota Contoh',
  postCode: '53311',
  phone: '(0299) 100200',
  email: 'dinkominfo@contohkab.go.id',
  website: 'dinkominfo.contohkab.go.id',
  zones: ['contohkab.go.id'],
  place: 'Kota Contoh',
  dpo: { name: 'Pejabat Pelindung Data Pribadi Kabupaten Contoh', contact: 'pdp@contohkab.go.id' },
  complaintChannels: kosong.complaintChannels.map((channel) => {
    if (channel.key === 'telepon') return { ...channel, contact: '(0299) 100200' }
    if (channel.key === 'email') return { ...channel, contact: 'dinkominfo@contohkab.go.id' }
    return channel
  }),
  sopApproval: [
    'a.n. BUPATI CONTOH',
    'SEKRETARIS DAERAH,',
    'Dr. Suryo Wibisana, S.H., M.H.',
    'Pembina Utama Madya',
    'NIP. 19680714 199303 1 002',
  ],
  numbering: { ...kosong.numbering, unit: 'DINKOMINFO' },
}

function person(id: string, name: string, nip: string, rank: string): Person {
  return { id, name, nip, rank, active: true }
}

export const contohPersons: readonly Person[] = [
  person('orang-endah', 'Endah Prasetyowati, A.Md.', '198904222014022004', 'Penata Muda Tingkat I (III/b)'),
  person('orang-yusuf', 'Yusuf Hidayat, S.E.', '199107032019031006', 'Penata Muda (III/a)'),
  person('orang-bagus', 'Bagus Pratama, S.Kom.', '199302182020121005', 'Penata Muda (III/a)'),
  person('orang-dewi', 'Dewi Anggraini, S.T.', '198505112010012011', 'Penata Tingkat I (III/d)'),
  person('orang-rina', 'Rina Kusuma, S.Kom.', '198008302006042007', 'Pembina (IV/a)'),
  person('orang-hadi', 'Drs. Hadi Susanto, M.Si.', '197003091995031003', 'Pembina Tingkat I (IV/b)'),
  person('orang-ratna', 'Ir. Ratna Widyastuti, M.M.', '196911251994032002', 'Pembina Utama Muda (IV/c)'),
  person('orang-fajar', 'Fajar Setiawan, S.Kom.', '199410052022031001', 'Penata Muda (III/a)'),
  person('orang-laras', 'Laras Wijayanti, S.E., Ak.', '198706172011012009', 'Penata Tingkat I (III/d)'),
  person('orang-suryo', 'Dr. Suryo Wibisana, S.H., M.H.', '196807141993031002', 'Pembina Utama Madya (IV/d)'),
]

/** Each account with the person whose posts it carries; the password is made by whoever sets the office up. */
export const contohAccounts: readonly { readonly user: string; readonly personId: string }[] = [
  { user: 'jfu.sekretariat', personId: 'orang-endah' },
  { user: 'jfu.bidang', personId: 'orang-yusuf' },
  { user: 'staf.teknis', personId: 'orang-bagus' },
  { user: 'kasi', personId: 'orang-dewi' },
  { user: 'kabid', personId: 'orang-rina' },
  { user: 'sekretaris', personId: 'orang-hadi' },
  { user: 'kadis', personId: 'orang-ratna' },
  { user: 'pemeriksa', personId: 'orang-laras' },
  { user: 'admin', personId: 'orang-fajar' },
]

function holding(id: string, personId: string, post: PostKey, more: Partial<Holding> = {}): Holding {
  const sk = 'SK Bupati Contoh Nomor 821.2/15/2022 tanggal 3 Januari 2022'
  return { id, personId, post, capacity: 'definitif', from: '2022-01-03', to: null, sk, note: '', ...more }
}

export const contohHoldings: readonly Holding[] = [
  holding('jabatan-jfu-sekretariat', 'orang-endah', 'jfu_sekretariat'),
  holding('jabatan-jfu-bidang', 'orang-yusuf', 'jfu_bidang'),
  holding('jabatan-staf-teknis', 'orang-bagus', 'staf_teknis'),
  holding('jabatan-kasi', 'orang-dewi', 'kasi'),
  holding('jabatan-kabid', 'orang-rina', 'kabid'),
  holding('jabatan-sekretaris', 'orang-hadi', 'sekretaris'),
  holding('jabatan-kadis', 'orang-ratna', 'kadis'),
  holding('jabatan-admin', 'orang-fajar', 'admin'),
  holding('tugas-pemeriksa', 'orang-laras', 'pemeriksa', {
    sk: 'Surat Tugas Inspektur Kabupaten Contoh Nomor 700/9/2026 tanggal 5 Januari 2026',
    from: '2026-01-05',
  }),
  holding('jabatan-sekda', 'orang-suryo', 'sekda'),
  holding('jabatan-pengelola-pengaduan', 'orang-endah', 'pengelola_pengaduan'),
  holding('jabatan-tim-pengaduan', 'orang-dewi', 'tim_pengaduan'),
  holding('mandat-kabid', 'orang-rina', 'kadis', {
    capacity: 'an',
    sk: 'Surat Perintah Kepala Dinas Nomor 800/21/2022 tanggal 10 Januari 2022',
    from: '2022-01-10',
    note: 'Surat penerimaan dan permintaan kelengkapan.',
  }),
  holding('plh-kadis', 'orang-hadi', 'kadis', {
    capacity: 'plh',
    sk: 'Surat Perintah Nomor 800/12/2026 tanggal 30 Januari 2026',
    from: '2026-02-02',
    to: '2026-02-06',
    note: 'Selama Kepala Dinas menjalani pendidikan.',
  }),
]

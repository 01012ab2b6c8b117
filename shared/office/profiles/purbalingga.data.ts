// The Purbalingga profile: names, laws and contacts that its SOP and service standard print; no persons.
import type { OfficeProfile, Unit } from '../schema.ts'
import { kosong } from './kosong.data.ts'

export const purbalingga: OfficeProfile = {
  ...kosong,
  name: 'purbalingga',
  regionName: 'Kabupaten Purbalingga',
  shortName: 'Dinkominfo Kab. Purbalingga',
  kop: { region: 'PEMERINTAH KABUPATEN PURBALINGGA', institution: 'DINAS KOMUNIKASI DAN INFORMATIKA' },
  phone: '(0281) 8902091',
  email: 'dinkominfo@purbalinggakab.go.id',
  zones: ['purbalinggakab.go.id'],
  place: 'Purbalingga',
  complaintChannels: [
    { key: 'tatap_muka', label: 'Tatap Muka langsung kepada Pejabat Pengelola Pengaduan', contact: '' },
    { key: 'kotak', label: 'Tertulis disampaikan ke Kotak Pengaduan', contact: '' },
    { key: 'wa', label: 'WA', contact: '' },
    { key: 'telepon', label: 'Telepon', contact: '(0281) 8902091' },
    { key: 'email', label: 'Email', contact: 'dinkominfo@purbalinggakab.go.id' },
    { key: 'lapor', label: 'Online melalui website SP4N-LAPOR', contact: 'www.lapor.go.id' },
    { key: 'media_sosial', label: 'Media sosial (Instagram, Twitter, Facebook)', contact: '@dinkominfofbg' },
  ],
  legalBases: [
    ...kosong.legalBases,
    {
      title: 'Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik',
      inForce: true,
      replacedBy: '',
    },
    {
      title:
        'Peraturan Daerah Kabupaten Purbalingga Nomor 12 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Purbalingga (Lembaran Daerah Kabupaten Purbalingga Tahun 2016 Nomor 12, Tambahan Lembaran Daerah Kabupaten Purbalingga Nomor 30)',
      inForce: true,
      replacedBy: '',
    },
    {
      title: 'Peraturan Bupati Kabupaten Purbalingga Nomor 56 Tahun 2019 tentang Penyelenggaraan E-Government',
      inForce: true,
      replacedBy: '',
    },
    {
      title:
        'Surat Edaran Menteri Komunikasi dan informatika Nomor 3 Tahun 2015 tentang Penataan Nama Domain Instansi Penyelenggara Negara',
      inForce: true,
      replacedBy: '',
    },
  ],
  sopApproval: [
    'a.n BUPATI PURBALINGGA',
    'SEKRETARIS DAERAH,',
    'WAHYU KONTARDI, S.H.',
    'Pembina Utama Madya',
    'NIP. 19610719 198702 1 003',
  ],
}

/** The office itself; its other units are entered by the office. */
export const purbalinggaUnits: readonly Unit[] = [
  {
    id: 'unit-dinkominfo',
    name: 'Dinas Komunikasi dan Informatika',
    abbreviation: 'dinkominfo',
    kind: 'pd',
    parentId: null,
    head: 'Kepala Dinas Komunikasi dan Informatika',
    address: 'Purbalingga',
    active: true,
  },
]

// The empty profile: what every office may begin with, without any name of a place.
import type { OfficeProfile } from '../schema.ts'

export const kosong: OfficeProfile = {
  name: 'kosong',
  regionName: '',
  officeName: 'Dinas Komunikasi dan Informatika',
  shortName: 'Diskominfo',
  kop: { region: '', institution: 'DINAS KOMUNIKASI DAN INFORMATIKA' },
  logo: null,
  address: '',
  postCode: '',
  phone: '',
  fax: '',
  email: '',
  website: '',
  zones: [],
  timeZone: 'Asia/Jakarta',
  place: '',
  dpo: { name: '', contact: '' },
  complaintChannels: [
    { key: 'tatap_muka', label: 'Tatap muka langsung dengan Pejabat Pengelola Pengaduan', contact: '' },
    { key: 'kotak', label: 'Tertulis ke kotak pengaduan', contact: '' },
    { key: 'wa', label: 'WhatsApp', contact: '' },
    { key: 'telepon', label: 'Telepon', contact: '' },
    { key: 'email', label: 'E-mail', contact: '' },
    { key: 'lapor', label: 'SP4N-LAPOR', contact: 'www.lapor.go.id' },
    { key: 'media_sosial', label: 'Media sosial', contact: '' },
  ],
  legalBases: [
    {
      title:
        'Peraturan Menteri Komunikasi Dan Informatika Nomor 28/PER/M.KOMINFO/9/2006 Tahun 2006 tentang Penggunaan Nama Domain go.id untuk Situs WEB Resmi Pemerintah Pusat dan Daerah',
      inForce: false,
      replacedBy: 'Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2015',
    },
    {
      title:
        'Peraturan Menteri Komunikasi dan Informatika Nomor 5 Tahun 2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara',
      inForce: true,
      replacedBy: '',
    },
    {
      title: 'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik',
      inForce: true,
      replacedBy: '',
    },
  ],
  sopApproval: [],
  numbering: {
    agenda: 'siladom',
    outgoing: 'siladom',
    code: '500.12',
    unit: '',
    agendaFormat: { pattern: '{urut}', scope: 'year', digits: 1 },
    outgoingFormat: { pattern: '{kode}/{urut}/{tahun}', scope: 'year', digits: 1 },
    recordFormat: { pattern: 'BA/{urut}/{bulan_romawi}/{tahun}', scope: 'year', digits: 3 },
  },
  print: {
    profile: '1/2023',
    paper: 'A4',
    margins: { top: 15, right: 20, bottom: 20, left: 30 },
    font: 'Arial',
    fontSize: 12,
    placeInDate: true,
    parafTable: true,
    capitalTitles: false,
    regionInSignature: true,
  },
  work: {
    notice: true,
    report: true,
    acceptanceLetter: false,
    silentWorkDays: 10,
    checklist: [
      { key: 'surat_kuasa', label: 'Surat kuasa pengelola domain', required: true },
      { key: 'identitas', label: 'Identitas pengelola domain', required: true },
    ],
    grounds: [],
    maximumUploadMb: 50,
  },
}

// The pages of Pengaturan in their order: address, name, what is on it, and what one must be able to do to change it.
import type { Action } from '../../shared/office/policy.ts'

export interface SettingsPage {
  readonly slug: string
  readonly label: string
  readonly about: string
  readonly ability: Action
  /** Of no use to whoever cannot change it. */
  readonly hidden?: boolean
}

export const settingsPages = [
  {
    slug: 'kantor',
    label: 'Kantor',
    about: 'Nama, kop surat, logo, zona, kontak, kanal pengaduan, dasar hukum.',
    ability: 'office.write',
  },
  { slug: 'cetak', label: 'Cetak', about: 'Kertas, margin, huruf, dan susunan surat.', ability: 'office.write' },
  {
    slug: 'pejabat',
    label: 'Jabatan dan pejabat',
    about: 'Orang, jabatan yang dipegang, Plt. dan Plh., akun.',
    ability: 'people.write',
  },
  {
    slug: 'perangkat-daerah',
    label: 'Perangkat daerah',
    about: 'Nama dan singkatan resmi, untuk pemohon dan aturan nama.',
    ability: 'people.write',
  },
  {
    slug: 'kalender',
    label: 'Kalender',
    about: 'Hari libur, jam kerja, Ramadan, hari tutup.',
    ability: 'calendar.write',
  },
  {
    slug: 'penomoran',
    label: 'Penomoran',
    about: 'Nomor agenda, surat keluar, dan berita acara.',
    ability: 'office.write',
  },
  {
    slug: 'cara-kerja',
    label: 'Cara kerja',
    about: 'Surat yang dibuat, persyaratan, alasan penolakan.',
    ability: 'office.write',
  },
  {
    slug: 'nama',
    label: 'Nama',
    about: 'Nama cadangan, kata terlarang, panjang nama, karantina.',
    ability: 'names.write',
  },
  {
    slug: 'server-nama',
    label: 'Server nama',
    about: 'Server DNS tiap zona, kunci untuk menulis, tujuan yang diizinkan.',
    ability: 'connection.write',
    hidden: true,
  },
  {
    slug: 'pemantauan',
    label: 'Pemantauan',
    about: 'Menyalakan pemeriksaan berkala, seberapa sering, server DNS yang ditanya.',
    ability: 'watch.write',
  },
  {
    slug: 'sop',
    label: 'Prosedur',
    about: 'Tiga belas prosedur seperti tercetak, asumsi, dan pengecualian.',
    ability: 'definition.confirm',
  },
  {
    slug: 'cadangan',
    label: 'Cadangan',
    about: 'Cadangan yang teruji pulih, tempat kedua, kunci pemulihan, pemulihan.',
    ability: 'backup.read',
    hidden: true,
  },
  {
    slug: 'komputer-induk',
    label: 'Komputer induk',
    about: 'Komputer lain di jaringan kantor: menyalakan, menyandingkan, mencabut perangkat.',
    ability: 'lan.write',
    hidden: true,
  },
] as const satisfies readonly SettingsPage[]

export type SettingsSlug = (typeof settingsPages)[number]['slug']

export function settingsPage(slug: SettingsSlug): SettingsPage {
  const found = settingsPages.find((page) => page.slug === slug)
  if (found === undefined) throw new Error(`no settings page ${slug}`)
  return found
}

export function isSettingsSlug(slug: string): slug is SettingsSlug {
  return settingsPages.some((page) => page.slug === slug)
}

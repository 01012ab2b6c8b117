// Which parts of the profile were changed on a page, in words, and the profile that is sent for it.
import type { OfficeProfile } from '../../../shared/office/schema.ts'

export type ProfileKey = keyof OfficeProfile

const names: Readonly<Record<ProfileKey, string>> = {
  name: 'profil',
  regionName: 'nama kabupaten',
  officeName: 'nama dinas',
  shortName: 'nama singkat',
  kop: 'kop surat',
  logo: 'logo',
  address: 'alamat',
  postCode: 'kode pos',
  phone: 'telepon',
  fax: 'faksimile',
  email: 'e-mail',
  website: 'situs',
  zones: 'zona',
  timeZone: 'zona waktu',
  place: 'tempat surat',
  dpo: 'pejabat pelindungan data',
  complaintChannels: 'kanal pengaduan',
  legalBases: 'dasar hukum',
  sopApproval: 'pengesahan SOP',
  numbering: 'penomoran',
  print: 'pencetakan',
  work: 'cara kerja',
}

export function changedKeys(
  before: OfficeProfile,
  after: OfficeProfile,
  keys: readonly ProfileKey[],
): readonly ProfileKey[] {
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}

/** "alamat, telepon". */
export function keysInWords(keys: readonly ProfileKey[]): string {
  return keys.map((key) => names[key]).join(', ')
}

/** The newest profile with the parts of one page: what another page saved meanwhile stays. */
export function withParts(newest: OfficeProfile, typed: OfficeProfile, keys: readonly ProfileKey[]): OfficeProfile {
  const parts = Object.fromEntries(keys.map((key) => [key, typed[key]]))
  return { ...newest, ...parts }
}

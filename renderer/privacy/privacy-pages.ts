// The pages of Data pribadi: address, name, what is on it, and who may open it.
import type { Action } from '../../shared/office/policy.ts'

export const privacyPages = [
  {
    slug: 'subjek',
    label: 'Permintaan subjek data',
    about: 'Cari, cetak salinan, perbaiki, atau musnahkan data seseorang.',
    ability: 'privacy.trace',
  },
  {
    slug: 'akses',
    label: 'Catatan akses',
    about: 'Siapa membuka pindaian identitas dan kontak, kapan, untuk apa.',
    ability: 'privacy.read',
  },
  {
    slug: 'kegagalan',
    label: 'Kegagalan pelindungan',
    about: 'Kebocoran atau kehilangan data: pemberitahuan dalam 3 x 24 jam.',
    ability: 'breach.read',
  },
] as const satisfies readonly {
  readonly slug: string
  readonly label: string
  readonly about: string
  readonly ability: Action
}[]

export type PrivacySlug = (typeof privacyPages)[number]['slug']

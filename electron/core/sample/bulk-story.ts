// One of many requests of a large practice office: drawn by chance from a few units, purposes and outcomes.
import type { Chance } from './random.ts'
import type { Story } from './story.data.ts'

const units = [
  'unit-dinkes',
  'unit-dishub',
  'unit-disdik',
  'unit-arpusda',
  'unit-bappeda',
  'unit-bpbd',
  'unit-bkd',
  'unit-bkad',
  'unit-setda',
  'unit-rembang',
]

const purposes = [
  ['antrean', 'Antrean layanan'],
  ['arsip', 'Arsip digital'],
  ['retribusi', 'Pembayaran retribusi'],
  ['aset', 'Pencatatan aset'],
  ['laporan', 'Pelaporan kegiatan'],
  ['pelatihan', 'Pendaftaran pelatihan'],
  ['perpustakaan', 'Katalog perpustakaan'],
  ['kinerja', 'Pencatatan kinerja'],
] as const

/** Acts at which an unfinished request may stand, each as often as the other; null is finished. */
const standingPlaces = [
  'S2.read',
  'S2.dispose',
  'S3.follow',
  'S4.verify',
  'S5.check',
  'S6.decide',
  'S7.execute',
  'S8.draft',
  'S9.paraf_kabid',
  'S10.paraf',
  'S11.approve',
  'S12.send',
  'S13.archive',
] as const

/** The story with the number `index`; the name is its own. */
export function bulkStory(chance: Chance, index: number, finished: boolean): Story {
  const [name, functionText] = chance.pick(purposes)
  const decision = chance.next() < 0.12 ? 'refuse' : 'approve'
  return {
    unit: chance.pick(units),
    label: `${name}-${index.toString(36)}`,
    subject: `Permohonan sub domain ${functionText.toLowerCase()}`,
    functionText,
    use: chance.pick(['administrasi', 'pelayanan', 'website'] as const),
    placement: chance.pick(['own_server', 'no_server'] as const),
    decision,
    workDaysAgo: 0,
    until: finished ? null : chance.pick(standingPlaces),
    returned: chance.next() < 0.1,
    nature: chance.next() < 0.2 ? 'segera' : 'biasa',
  }
}

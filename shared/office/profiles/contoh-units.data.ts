// Units of the invented Kabupaten Contoh and the names that its register begins with.
import type { RegisteredName } from '../../naming/types.ts'
import type { Unit } from '../schema.ts'

function unit(abbreviation: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    id: `unit-${abbreviation}`,
    name,
    abbreviation,
    kind: 'pd',
    parentId: null,
    head: `Kepala ${name}`,
    address: 'Kota Contoh',
    active: true,
    ...more,
  }
}

export const contohUnits: readonly Unit[] = [
  unit('dinkominfo', 'Dinas Komunikasi dan Informatika', { address: 'Jalan Informatika Nomor 5, Kota Contoh 53311' }),
  unit('dinkes', 'Dinas Kesehatan', { address: 'Jalan Melati Nomor 12, Kota Contoh 53399' }),
  unit('dishub', 'Dinas Perhubungan', { address: 'Jalan Jenderal Contoh Nomor 3, Kota Contoh 53391' }),
  unit('disdik', 'Dinas Pendidikan dan Kebudayaan', { address: 'Jalan Pelajar Nomor 20, Kota Contoh 53310' }),
  unit('arpusda', 'Dinas Kearsipan dan Perpustakaan Daerah'),
  unit('bappeda', 'Badan Perencanaan Pembangunan Daerah'),
  unit('bpbd', 'Badan Penanggulangan Bencana Daerah'),
  unit('bkd', 'Badan Kepegawaian Daerah'),
  unit('bkad', 'Badan Keuangan dan Aset Daerah'),
  unit('setda', 'Sekretariat Daerah', { head: 'Sekretaris Daerah' }),
  unit('rembang', 'Kecamatan Rembang Contoh', {
    kind: 'kecamatan',
    head: 'Camat Rembang Contoh',
    address: 'Jalan Raya Rembang Nomor 1, Rembang Contoh 53356',
  }),
  unit('puskesmas-rembang', 'UPT Puskesmas Rembang Contoh', {
    kind: 'upt',
    parentId: 'unit-dinkes',
    address: 'Rembang Contoh',
  }),
  unit('sukamaju', 'Desa Sukamaju', {
    kind: 'desa',
    parentId: 'unit-rembang',
    head: 'Kepala Desa Sukamaju',
    address: 'Rembang Contoh',
  }),
]

function existing(label: string, abbreviation: string): RegisteredName {
  const owner = contohUnits.find((one) => one.abbreviation === abbreviation)
  return {
    fqdn: `${label}.contohkab.go.id`,
    unitId: owner?.id ?? null,
    unitName: owner?.name ?? abbreviation,
    state: 'active',
    releasedAt: null,
  }
}

/** What exists before the first case: `dinkes` for the reset, `posyandu-ilp` for a resemblance. */
export const contohRegister: readonly RegisteredName[] = [
  existing('dinkominfo', 'dinkominfo'),
  existing('dinkes', 'dinkes'),
  existing('posyandu-ilp', 'dinkes'),
  existing('dishub', 'dishub'),
  existing('disdik', 'disdik'),
  existing('bappeda', 'bappeda'),
]

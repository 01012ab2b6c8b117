// The thirteen procedures of the office, found by code and version, or by the date of receipt.
import type { DateText } from '../../time.ts'
import type { Definition } from '../definition.ts'
import { pemulihanAkses } from './pemulihan_akses.ts'
import { pemutusanAkses } from './pemutusan_akses.ts'
import { pendaftaran } from './pendaftaran.ts'
import { pendaftaranIdLama } from './pendaftaran_id_lama.ts'
import { pengaduan } from './pengaduan.ts'
import { penonaktifan } from './penonaktifan.ts'
import { perpanjangan } from './perpanjangan.ts'
import { perubahanNama } from './perubahan_nama.ts'
import { perubahanPejabat } from './perubahan_pejabat.ts'
import { sengketa } from './sengketa.ts'
import { standarPelayanan } from './standar_pelayanan.ts'
import { subDomain } from './sub_domain.ts'
import { transfer } from './transfer.ts'

/** All definitions, every version that the program knows, in the order P1 to P13. */
export const definitions: readonly Definition[] = [
  subDomain,
  standarPelayanan,
  pengaduan,
  pendaftaranIdLama,
  sengketa,
  pendaftaran,
  penonaktifan,
  perpanjangan,
  perubahanNama,
  perubahanPejabat,
  transfer,
  pemutusanAkses,
  pemulihanAkses,
]

/** The definition that a case keeps, or null where this program does not know it. */
export function definitionOf(code: string, version: number): Definition | null {
  return definitions.find((one) => one.code === code && one.version === version) ?? null
}

/** The newest version in force on the date of receipt, or null where the procedure was not in force that day. */
export function inForce(code: string, receivedDate: DateText): Definition | null {
  const versions = definitions
    .filter((one) => one.code === code)
    .filter((one) => one.validFrom === null || one.validFrom <= receivedDate)
    .filter((one) => one.validTo === null || receivedDate <= one.validTo)
  return versions.toSorted((a, b) => b.version - a.version)[0] ?? null
}

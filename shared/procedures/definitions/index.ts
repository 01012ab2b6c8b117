// The thirteen procedures of the office, found by code and version, or by the date of receipt.
import type { DateText } from '../../time.ts'
import { bookOf } from '../definition-book.ts'
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

const shipped = bookOf(definitions)

/** A version as shipped; null where this program does not know it. What an office works by stands in its own book. */
export function definitionOf(code: string, version: number): Definition | null {
  return shipped.of(code, version)
}

/** The shipped version in force on the date of receipt, or null where the procedure was not in force that day. */
export function inForce(code: string, receivedDate: DateText): Definition | null {
  return shipped.inForce(code, receivedDate)
}

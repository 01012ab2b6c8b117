// Reads a whole zone: from its primary server by transfer, or from a zone file.
import { fault, type Fault } from '../../../../shared/contract/faults.ts'
import { readZoneFile } from '../../../../shared/domains/zone-file.ts'
import type { ZoneRecord } from '../../../../shared/domains/zone-record.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { readConnection, tsigKeyOf } from '../../domains/connections/stored.ts'
import { faultSentence } from '../../domains/providers/wire-sentences.ts'
import { setsOf } from '../../domains/wire/record-sets.ts'
import { transfer, type TransferFault } from '../../domains/wire/transfer.ts'
import type { Services } from '../../services.ts'
import { decodeText } from '../import/decode.ts'

export interface ZoneReading {
  readonly source: string
  readonly records: readonly ZoneRecord[]
}

const transferMillis = 30_000

export async function transferZone(
  services: Services,
  zone: string,
): Promise<Result<ZoneReading, Fault<'wrong_state'>>> {
  const { store, clock, closing } = services
  const connection = await store.read((tx) => readConnection(tx, zone))
  const { primary } = connection
  if (primary === null) return fail(fault('wrong_state', {}, noServer))
  const key = await tsigKeyOf(services, connection)
  const asking = { server: primary, key, timeout: transferMillis, signal: closing, now: () => clock.now() }
  const read = await transfer(asking, zone)
  if (!read.ok) return fail(fault('wrong_state', {}, transferSentence(read.error)))
  const records = setsOf(read.value).flatMap(({ name, type, ttl, values }) =>
    values.map((value): ZoneRecord => ({ name, type, ttl, value })),
  )
  return ok({ source: `Transfer dari ${primary.host}:${primary.port}`, records })
}

function transferSentence(error: TransferFault): string {
  if (error.code !== 'refused') return faultSentence(error)
  return `Server menolak memberikan seluruh zona (${error.detail}). Beri kunci itu hak transfer, atau pilih berkas zonanya.`
}

const noServer = 'Zona ini belum mempunyai server utama di Pengaturan. Isi alamatnya, atau pilih berkas zonanya.'

/** A file with a fault is refused whole: names that were not read would all count as missing. */
export function readZoneBytes(
  bytes: Uint8Array,
  name: string,
  zone: string,
): Result<ZoneReading, Fault<'file_refused'>> {
  const refused = (sentence: string) => fail(fault('file_refused', { reason: 'no_zone' }, sentence))
  if (bytes.subarray(0, 4096).includes(0)) return refused('Berkas ini bukan berkas zona. Pilih berkas zona DNS.')
  const file = readZoneFile(decodeText(bytes), zone)
  const [first] = file.faults
  if (first !== undefined)
    return refused(
      `Baris ${first.line}: ${first.sentence} ${moreFaults(file.faults.length - 1)}Betulkan, lalu pilih lagi.`,
    )
  if (file.records.length === 0) return refused('Berkas zona ini kosong.')
  if (file.zone !== zone) return refused(`Berkas ini berisi zona ${file.zone}, bukan ${zone}.`)
  const records = file.records.map(
    ({ name: owner, type, ttl, value }): ZoneRecord => ({ name: owner, type, ttl, value }),
  )
  return ok({ source: `Berkas ${name}`, records })
}

function moreFaults(count: number): string {
  return count > 0 ? `Masih ada ${count} kesalahan lain. ` : ''
}

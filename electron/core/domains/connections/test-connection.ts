// Tries a connection step by step without changing anything, and says of each step whether it holds.
import type { ServerAddress, ZoneConnection } from '../../../../shared/domains/connection.ts'
import type { Services } from '../../services.ts'
import { providerOf } from '../providers/of-connection.ts'
import { hasRights } from '../providers/rights.ts'
import { faultSentence } from '../providers/wire-sentences.ts'
import { type Asking, query } from '../wire/exchange.ts'
import { rcodeName } from '../wire/message.ts'
import { types } from '../wire/records.ts'
import { transfer } from '../wire/transfer.ts'
import { tsigKeyOf } from './stored.ts'

export interface TestStep {
  readonly what: string
  readonly ok: boolean
  readonly detail: string
}

export interface ConnectionTest {
  readonly ok: boolean
  readonly steps: TestStep[]
}

/** Milliseconds for each step. */
const stepTime = 4000

export async function testConnection(services: Services, connection: ZoneConnection): Promise<ConnectionTest> {
  const { clock, closing } = services
  const ask = { timeout: stepTime, signal: closing, now: clock.now }
  const { zone, provider, primary, secondaries } = connection
  const steps: TestStep[] = []
  for (const server of [...(primary === null ? [] : [primary]), ...secondaries])
    steps.push(await answersZone({ ...ask, server }, server, zone))
  if (primary === null) steps.push({ what: 'Server utama', ok: provider === 'manual', detail: noPrimary })
  if (provider === 'rfc2136' && primary !== null) {
    const key = await tsigKeyOf(services, connection)
    if (key === null) steps.push({ what: 'Kunci TSIG', ok: false, detail: 'Rahasia belum diisi. Isi lalu simpan.' })
    else {
      steps.push({ what: 'Hak menulis', ...(await hasRights({ ...ask, server: primary, key }, zone)) })
      steps.push(await mayRead({ ...ask, server: primary, key }, zone))
    }
  }
  if (provider === 'powerdns') steps.push(await answersApi(services, connection))
  return { ok: steps.every((step) => step.ok), steps }
}

const noPrimary =
  'Tidak ada server yang ditanya: nama tidak dapat diperiksa otomatis, dan hasilnya dicatat sebagai tidak diperiksa.'

async function answersZone(asking: Asking, server: ServerAddress, zone: string): Promise<TestStep> {
  const what = `Server ${server.host} port ${server.port}`
  const answer = await query(asking, zone, types.SOA)
  if (!answer.ok) return { what, ok: false, detail: faultSentence(answer.error) }
  if (answer.value.rcode !== 0 || !answer.value.authoritative)
    return { what, ok: false, detail: `Bukan server zona ${zone} (${rcodeName(answer.value.rcode)}).` }
  return { what, ok: true, detail: `Menjawab sebagai server zona ${zone}.` }
}

/** Reads a name that nobody has: the key opens the zone, and the zone is no copy. */
async function answersApi(services: Services, connection: ZoneConnection): Promise<TestStep> {
  const what = 'API PowerDNS'
  const provider = await providerOf(services, connection)
  const read = provider.ok ? await provider.value.read(`cek-siladom.${connection.zone}`) : provider
  if (!read.ok) return { what, ok: false, detail: read.error.sentence }
  if (read.value.readOnly !== null) return { what, ok: false, detail: read.value.readOnly }
  return { what, ok: true, detail: `Kunci API membuka zona ${connection.zone}. Tidak ada yang diubah.` }
}

/** Reading the zone is wanted and not needed: without it a wildcard hides names. */
async function mayRead(asking: Asking, zone: string): Promise<TestStep> {
  const read = await transfer(asking, zone)
  const detail = read.ok
    ? `Boleh membaca isi zona (${read.value.length} catatan).`
    : 'Tidak boleh membaca isi zona. Siladom tetap jalan; hanya nama di bawah catatan bintang yang tidak dapat dipastikan.'
  return { what: 'Membaca zona', ok: true, detail }
}

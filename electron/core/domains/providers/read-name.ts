// Reads a name from its authoritative server by questions, and from the zone itself where a wildcard would hide it.
import type { RrSet } from '../../../../shared/domains/records.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type Asking, query } from '../wire/exchange.ts'
import { type Decoded, rcodeName, rcodes } from '../wire/message.ts'
import { setsOf } from '../wire/record-sets.ts'
import { types } from '../wire/records.ts'
import { transfer } from '../wire/transfer.ts'
import { type NameState, type ProviderFault, providerFault } from './provider.ts'
import { wireFault } from './wire-faults.ts'

const readTypes = ['CNAME', 'A', 'AAAA', 'TXT', 'MX', 'NS', 'SRV', 'CAA'] as const

/** What stands at the name, and not what a wildcard makes of it. */
export async function readName(asking: Asking, zone: string, name: string): Promise<Result<NameState, ProviderFault>> {
  const served = await readServed(asking, zone, name)
  return served.ok && served.value.wildcard ? await readFromZone(asking, zone, name) : served
}

/** What anybody is answered for the name. A question that got no answer is asked once more. */
export async function readServed(
  asking: Asking,
  zone: string,
  name: string,
): Promise<Result<NameState, ProviderFault>> {
  const star = `*.${name.slice(name.indexOf('.') + 1)}`
  const [soa, starred, ...answers] = await Promise.all([
    patiently(asking, zone, types.SOA),
    patiently(asking, star, types.A),
    ...readTypes.map((type) => patiently(asking, name, types[type])),
  ])
  if (!soa.ok) return soa
  if (!starred.ok) return starred
  if (!soa.value.authoritative) return fail(notTheServer(zone))
  const messages: Decoded[] = []
  for (const answer of answers) {
    if (!answer.ok) return answer
    const fault = unusable(answer.value, zone, name)
    if (fault !== null) return fail(fault)
    messages.push(answer.value)
  }
  const [zoneSoa] = soa.value.answer
  const serial = zoneSoa?.data.kind === 'soa' ? zoneSoa.data.serial : null
  const wildcard = starred.value.rcode === rcodes.NOERROR && starred.value.answer.length > 0
  const sets = new Map<string, RrSet<string>>()
  for (const message of messages)
    for (const set of setsOf(message.answer.filter((record) => record.name === name))) sets.set(set.type, set)
  return ok({ sets: [...sets.values()], serial, wildcard, readOnly: null })
}

async function patiently(asking: Asking, name: string, type: number): Promise<Result<Decoded, ProviderFault>> {
  const first = await query(asking, name, type)
  const answer = first.ok || !isPassing(first.error.code) ? first : await query(asking, name, type)
  return answer.ok ? answer : fail({ ...wireFault(answer.error), mayHaveWritten: false })
}

function isPassing(code: string): boolean {
  return code === 'timeout' || code === 'closed'
}

function unusable(message: Decoded, zone: string, name: string): ProviderFault | null {
  if (message.rcode !== rcodes.NOERROR && message.rcode !== rcodes.NXDOMAIN)
    return providerFault(
      'upstream',
      `Server menjawab ${rcodeName(message.rcode)} untuk ${name}. Periksa catatan server.`,
    )
  if (message.authoritative) return null
  const referred = message.authority.find((record) => record.type === types.NS && record.name.endsWith(`.${zone}`))
  if (referred === undefined) return notTheServer(zone)
  return providerFault(
    'invalid',
    `${referred.name} sudah diserahkan ke server nama lain, sehingga catatan baru tidak akan terlihat. Hubungi pengelola server itu.`,
  )
}

function notTheServer(zone: string): ProviderFault {
  return providerFault('invalid', `Server ini bukan server utama zona ${zone}. Periksa koneksi zona di Pengaturan.`)
}

async function readFromZone(asking: Asking, zone: string, name: string): Promise<Result<NameState, ProviderFault>> {
  const records = await transfer({ ...asking, timeout: asking.timeout * 4 }, zone)
  if (!records.ok) {
    return fail(
      providerFault(
        'not_supported',
        'Zona ini memakai catatan bintang (*), dan kunci tidak boleh membaca isi zona, sehingga nama tidak dapat dipastikan. Beri kunci hak membaca zona (allow-transfer).',
      ),
    )
  }
  const [soa] = records.value
  return ok({
    sets: setsOf(records.value.filter((record) => record.name === name)),
    serial: soa?.data.kind === 'soa' ? soa.data.serial : null,
    wildcard: true,
    readOnly: null,
  })
}

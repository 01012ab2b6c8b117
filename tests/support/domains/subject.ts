// A way of writing names on trial: a real server behind it, and somebody else who changes the same zone.
import type { DnsProvider } from '../../../electron/core/domains/providers/provider.ts'
import type { Server } from '../../../electron/core/domains/wire/client.ts'
import { query } from '../../../electron/core/domains/wire/exchange.ts'
import { typeCode, typeName, valueOf } from '../../../electron/core/domains/wire/record-sets.ts'
import { types } from '../../../electron/core/domains/wire/records.ts'
import type { TsigKey } from '../../../electron/core/domains/wire/tsig.ts'
import { transfer } from '../../../electron/core/domains/wire/transfer.ts'
import type { Running } from '../servers/process.ts'
import { zone } from '../servers/zone.ts'

export interface Subject {
  readonly running: Running
  readonly server: Server
  readonly provider: DnsProvider
  /** On a zone that answers for every name; null where the way has no say in it. */
  readonly wild: DnsProvider | null
  /** Keys that are wrong, each with the code that it must end in. */
  readonly refused: readonly (readonly [string, DnsProvider, string])[]
  /** Gives a name this one address, past Siladom. */
  change(name: string, address: string): Promise<void>
  /** Every record of the zone but its SOA. */
  zone(): Promise<readonly string[]>
}

/** What the server answers to anybody. */
export async function served(server: Server, name: string, type: string): Promise<readonly string[]> {
  const answer = await query({ server, timeout: 2000, now: Date.now }, name, typeCode(type))
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value.answer.filter((record) => record.name === name).map((record) => valueOf(record.data))
}

export async function zoneRecords(server: Server, key: TsigKey | null): Promise<readonly string[]> {
  const records = await transfer({ server, key, timeout: 5000, now: Date.now }, zone)
  if (!records.ok) throw new Error(JSON.stringify(records.error))
  return records.value
    .filter((record) => record.type !== types.SOA)
    .map((record) => `${record.name} ${record.ttl} ${typeName(record.type)} ${valueOf(record.data)}`)
    .sort()
}

// The connection of a zone as the office set it, and its secret where there is one.
import { emptyConnection, type ZoneConnection, zoneConnectionSchema } from '../../../../shared/domains/connection.ts'
import { readSetting } from '../../office/settings.ts'
import type { Services } from '../../services.ts'
import type { Tx } from '../../store/database.ts'
import type { TsigKey } from '../wire/tsig.ts'

export function connectionKey(zone: string): string {
  return `zone_connection:${zone}`
}

/** What the zone is reached by; without any server where nobody has set it. */
export async function readConnection(tx: Tx, zone: string): Promise<ZoneConnection> {
  const stored = zoneConnectionSchema.safeParse(await readSetting(tx, connectionKey(zone)))
  return stored.success ? stored.data : emptyConnection(zone)
}

/** Siladom can ask a server of the zone, so that its answer counts. */
export function isChecked({ provider, primary }: ZoneConnection): boolean {
  return provider !== 'manual' || primary !== null
}

/** The key with its secret; null where the connection has none, or its secret is missing. */
export async function tsigKeyOf(
  { connectionSecrets }: Pick<Services, 'connectionSecrets'>,
  { zone, tsig }: ZoneConnection,
): Promise<TsigKey | null> {
  if (tsig === null) return null
  const secret = await connectionSecrets.open(zone, 'tsig')
  return secret === null ? null : { ...tsig, secret: Buffer.from(secret, 'base64') }
}

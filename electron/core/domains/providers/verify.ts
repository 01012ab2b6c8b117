// Asks every name server of a zone for a name and judges their answers; reads only.
import type { ServerAddress } from '../../../../shared/domains/connection.ts'
import type { RrSet } from '../../../../shared/domains/records.ts'
import { type Proof, proofOf, type ServerAnswer } from '../../../../shared/domains/verdict.ts'
import type { Asking } from '../wire/exchange.ts'
import { readName, readServed } from './read-name.ts'

export interface Verifying extends Omit<Asking, 'server'> {
  readonly primary: ServerAddress | null
  readonly secondaries: readonly ServerAddress[]
}

/** `expected` is empty after a rollback to nothing: then the name must be gone. */
export async function verify(
  { primary, secondaries, ...asking }: Verifying,
  zone: string,
  name: string,
  expected: readonly RrSet<string>[],
): Promise<Proof> {
  const servers = [
    ...(primary === null ? [] : [{ server: primary, primary: true }]),
    ...secondaries.map((server) => ({ server, primary: false })),
  ]
  const answers = await Promise.all(
    servers.map(async ({ server, primary: isPrimary }): Promise<ServerAnswer> => {
      const read = isPrimary
        ? await readPrimary({ ...asking, server }, zone, name)
        : await readServed({ ...asking, server, key: null }, zone, name)
      return {
        server: `${server.host}:${server.port}`,
        primary: isPrimary,
        result: read.ok
          ? { kind: 'read', sets: read.value.sets, serial: read.value.serial }
          : { kind: 'fault', sentence: read.error.sentence },
      }
    }),
  )
  return proofOf(expected, answers)
}

/** Under a wildcard the zone itself is read, where the key may. */
async function readPrimary(asking: Asking, zone: string, name: string): ReturnType<typeof readName> {
  const read = await readName(asking, zone, name)
  return !read.ok && read.error.code === 'not_supported' ? await readServed(asking, zone, name) : read
}

// TSIG keys of the test servers: made anew for each server.
import { randomBytes } from 'node:crypto'
import type { TsigAlgorithm, TsigKey } from '../../../electron/core/domains/wire/tsig.ts'

export function makeKey(name: string, algorithm: TsigAlgorithm = 'hmac-sha256'): TsigKey {
  return { name, algorithm, secret: randomBytes(algorithm === 'hmac-sha256' ? 32 : 64) }
}

/** As BIND and its tools read a key. */
export function keyClause({ name, algorithm, secret }: TsigKey): string {
  return `key "${name}" { algorithm ${algorithm}; secret "${secretText({ secret })}"; };\n`
}

export function secretText({ secret }: Pick<TsigKey, 'secret'>): string {
  return Buffer.from(secret).toString('base64')
}

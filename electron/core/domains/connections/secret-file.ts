// Secrets of connections to name servers: wrapped by the office's key, in a file beside the database and in no backup of it.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretBox } from '../../archive/sealed/secret-box.ts'
import { syncFolder } from '../../store/sync-folder.ts'

export type SecretKind = 'tsig' | 'api'

export interface ConnectionSecrets {
  has(zone: string, kind: SecretKind): boolean
  /** The secret in the clear; null where there is none or this office's key does not open it. */
  open(zone: string, kind: SecretKind): Promise<string | null>
  keep(zone: string, kind: SecretKind, secret: string): Promise<void>
  forget(zone: string): void
}

/** Left out of every backup and export: a restored office asks for its secrets again. */
const secretFile = 'connections.secrets'

type Entries = Readonly<Record<string, string>>

export function connectionSecrets(dataDir: string, box: SecretBox): ConnectionSecrets {
  const path = join(dataDir, secretFile)
  const read = (): Entries => (existsSync(path) ? entriesOf(readFileSync(path, 'utf8')) : {})
  return {
    has: (zone, kind) => keyOf(zone, kind) in read(),
    open: async (zone, kind) => {
      const wrapped = read()[keyOf(zone, kind)]
      if (wrapped === undefined) return null
      try {
        return Buffer.from(await box.unwrap(Buffer.from(wrapped, 'base64'))).toString('utf8')
      } catch {
        return null
      }
    },
    keep: async (zone, kind, secret) => {
      const wrapped = Buffer.from(await box.wrap(Buffer.from(secret, 'utf8'))).toString('base64')
      write(dataDir, { ...read(), [keyOf(zone, kind)]: wrapped })
    },
    forget: (zone) => {
      const left = Object.entries(read()).filter(([key]) => !key.endsWith(` ${zone}`))
      write(dataDir, Object.fromEntries(left))
    },
  }
}

function keyOf(zone: string, kind: SecretKind): string {
  return `${kind} ${zone}`
}

/** A damaged file holds no secret; the connections then say that theirs is missing. */
function entriesOf(text: string): Entries {
  try {
    const parsed: unknown = JSON.parse(text)
    return Object.fromEntries(
      Object.entries(Object(parsed)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

function write(dataDir: string, entries: Entries): void {
  const part = join(dataDir, `${secretFile}.part`)
  rmSync(part, { force: true })
  const file = openSync(part, 'wx', 0o600)
  try {
    writeSync(file, JSON.stringify(entries))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(part, join(dataDir, secretFile))
  syncFolder(dataDir)
}

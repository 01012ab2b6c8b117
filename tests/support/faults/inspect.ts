// Opens a data folder after a fault with the real core and says what is wrong with it: damage, loss, half-done work.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileObjectStore } from '../../../electron/core/archive/objects/file-object-store.ts'
import { openSealed } from '../../../electron/core/archive/sealed/sealed-objects.ts'
import { checkBackup } from '../../../electron/core/backups/check.ts'
import { backupStreamId } from '../../../electron/core/backups/events.ts'
import { firstPlace } from '../../../electron/core/backups/place.ts'
import { eventsByKey, eventsOf } from '../../../electron/core/log/read.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import type { Tx } from '../../../electron/core/store/database.ts'
import { openStore } from '../../../electron/core/store/open.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { fileSecrets } from '../../../electron/host/key-file.ts'
import type { ApiClient } from '../api-client.ts'
import { halfDone } from '../half-done.ts'
import { testClock } from '../test-clock.ts'
import { type Acknowledged, isAcknowledged, type Mark } from './marks.ts'
import { officeCore, windowOn } from './office-core.ts'

export interface Inspection {
  readonly dataDir: string
  /** What was told before the fault. */
  readonly told: readonly Mark[]
  /** What was under way and may or may not have been carried out. */
  readonly underWay: Mark | null
}

/** Empty where all is well. Changes the folder as a start does. */
export async function inspect({ dataDir, told, underWay }: Inspection): Promise<string[]> {
  const acknowledged = told.filter(isAcknowledged)
  const coming = underWay !== null && isAcknowledged(underWay) ? [underWay] : []
  if (acknowledged.length === 0) mkdirSync(dataDir, { recursive: true })
  const opened = await officeCore(dataDir, testClock(), 'inspect').catch((error: unknown) => String(error))
  if (typeof opened === 'string') return [`the core throws: ${opened}`]
  if (!opened.ok) return [`cannot be opened: ${opened.error.code}`]
  const core = opened.value
  const logins = await lostLogins(
    windowOn(core, () => null),
    acknowledged,
    coming,
  )
  await core.close()
  const findings = (await verifyData(dataDir, projectors)).filter(({ severity }) => severity === 'error')
  return [...logins, ...findings.map(({ sentence }) => sentence), ...(await lostRecords(dataDir, acknowledged, coming))]
}

/** The last password that was acknowledged opens, or the one that was just being set. */
async function lostLogins(open: ApiClient, told: Acknowledged[], coming: Acknowledged[]): Promise<string[]> {
  const lost: string[] = []
  const passwords = new Map(told.flatMap((one) => (one.kind === 'account' ? [[one.user, one.password] as const] : [])))
  for (const [user, password] of passwords) {
    const next = coming.flatMap((one) => (one.kind === 'account' && one.user === user ? [one.password] : []))
    const answers = await Promise.all([password, ...next].map((one) => open.session.login({}, { user, password: one })))
    if (!answers.some(({ ok }) => ok)) lost.push(`the password of ${user} is lost`)
  }
  return lost
}

async function lostRecords(dataDir: string, told: Acknowledged[], coming: Acknowledged[]): Promise<string[]> {
  const opened = await openStore({ dataDir, create: false })
  if (!opened.ok) return [`cannot be opened again: ${opened.error.code}`]
  const store = opened.value
  try {
    const lost = await store.read(async (tx) => {
      const missing: string[] = await halfDone(tx)
      for (const one of told)
        if (!(await isThere({ tx, dataDir }, one, [...told, ...coming]))) missing.push(JSON.stringify(one))
      return missing
    })
    return [...lost, ...(await lostScans(dataDir, await store.read(documentsIn)))]
  } finally {
    store.close()
  }
}

interface Place {
  readonly tx: Tx
  readonly dataDir: string
}

async function isThere({ tx, dataDir }: Place, one: Acknowledged, known: readonly Acknowledged[]): Promise<boolean> {
  switch (one.kind) {
    case 'command':
      return (await eventsByKey(tx, one.key)).length > 0
    case 'document':
      return (await tx.selectFrom('documents').select('id').where('id', '=', one.id).executeTakeFirst()) !== undefined
    case 'draft': {
      const row = await tx.selectFrom('drafts').select('content').where('scope', '=', one.scope).executeTakeFirst()
      const newer = known.slice(known.indexOf(one)).flatMap((later) => (later.kind === 'draft' ? [later.text] : []))
      return newer.some((text) => row?.content === JSON.stringify({ text }))
    }
    case 'backup':
      return checkBackup(join(firstPlace(dataDir), one.id), null).ok
    case 'restored':
      return (await eventsOf(tx, 'backup', backupStreamId)).some(({ body }) => body['backupId'] === one.backupId)
    case 'account':
    case 'office':
      return (
        (await tx.selectFrom('accounts').select('id').where('login', '=', one.user).executeTakeFirst()) !== undefined
      )
  }
}

interface StoredDocument {
  readonly id: string
  readonly object_sha: string
  readonly wrapped: string | null
}

async function documentsIn(tx: Tx): Promise<StoredDocument[]> {
  return await tx
    .selectFrom('documents')
    .leftJoin('object_keys', 'object_keys.sha256', 'documents.object_sha')
    .select(['documents.id', 'documents.object_sha', 'object_keys.wrapped'])
    .execute()
}

/** Every document that is named can be read, the encrypted ones with the office's key. */
async function lostScans(dataDir: string, documents: readonly StoredDocument[]): Promise<string[]> {
  const objects = fileObjectStore(dataDir)
  const secrets = fileSecrets(dataDir, (size) => new Uint8Array(size))
  const lost: string[] = []
  for (const { id, object_sha, wrapped } of documents) {
    const read = async () => {
      if (wrapped === null) return await objects.bytes(object_sha)
      return secrets.ok ? await openSealed(objects, secrets.value, object_sha, wrapped) : null
    }
    if ((await read().catch(() => null)) === null) lost.push(`document ${id} cannot be read`)
  }
  return lost
}

// The backup before a migration, through the door that every host takes, and an older backup that is restored.
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkBackup } from '../../../electron/core/backups/check.ts'
import { backupsIn } from '../../../electron/core/backups/find.ts'
import { firstPlace } from '../../../electron/core/backups/place.ts'
import { restoreBackup } from '../../../electron/core/backups/restore.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { migrations } from '../../../electron/core/store/migrations/all.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { value } from '../../support/api-client.ts'
import { backUp, backupFolder, officeWithFiles, restoreOrder } from '../../support/backups.ts'
import { openCore } from '../../support/core.ts'
import { putBack } from '../../support/faults/older-folder.ts'
import { tempFolder } from '../../support/temp-data.ts'

const newest = migrations.at(-1)?.id ?? 0

/** A closed office as the program before the last migration would have left it. */
async function olderOffice(): Promise<string> {
  const office = await officeWithFiles()
  await office.close()
  putBack(office.data)
  return office.data
}

test('the backup before a migration is a whole one, of the old schema', async () => {
  const data = await olderOffice()
  const { close } = await openCore({ data })
  await close()
  const [backup] = backupsIn(firstPlace(data))
  expect(backup?.manifest).toMatchObject({ kind: 'migration', schema: migrations.at(-2)?.id })
  expect(checkBackup(backup?.folder ?? '', null).ok).toBe(true)
  expect((await verifyData(data, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a backup of an older schema is migrated where it is restored, and is sound', async () => {
  const data = await olderOffice()
  const manifest = value(backUp(data))
  const order = restoreOrder(backupFolder(data, manifest), { into: join(tempFolder(), 'pulih') })
  value(await restoreBackup(order, () => {}))
  const database = new BetterSqlite(join(order.into, 'siladom.db'), { readonly: true })
  expect([manifest.schema, database.pragma('user_version', { simple: true })]).toEqual([migrations.at(-2)?.id, newest])
  database.close()
  expect(await verifyData(order.into, projectors)).toEqual([])
})

// A data folder that cannot be opened, and a disk that is full: said with the remedy, nothing overwritten.
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import { createCore } from '../../../electron/core/core.ts'
import { faults } from '../../../shared/contract/faults.ts'
import { openCore } from '../../support/core.ts'
import { tempFolder } from '../../support/temp-data.ts'

const start = async (data: string) =>
  await createCore({
    data,
    clock: { now: () => Date.parse('2026-03-17T02:00:00Z') },
    pageDir: null,
    makeId: () => randomUUID(),
    randomBytes: (size) => new Uint8Array(size),
    secrets: officeSecretBox({ officeKey: async () => new Uint8Array(32) }),
  })

test('a database of a newer program is left as it is', async () => {
  const { data, close } = await openCore()
  await close()
  const path = join(data, 'siladom.db')
  const database = new BetterSqlite(path)
  database.pragma('user_version = 100000')
  database.close()
  const before = readFileSync(path)
  expect(await start(data)).toMatchObject({
    ok: false,
    error: {
      code: 'newer',
      sentence:
        'Basis data ini dibuat oleh Siladom yang lebih baru. Pasang Siladom versi terbaru, lalu buka lagi. Tidak ada yang diubah.',
    },
  })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('an empty file in place of the database is left as it is', async () => {
  const data = tempFolder()
  writeFileSync(join(data, 'siladom.db'), '')
  expect(await start(data)).toMatchObject({
    ok: false,
    error: {
      code: 'empty_file',
      sentence: expect.stringContaining('Kembalikan dari cadangan. Siladom tidak menimpanya.'),
    },
  })
  expect(readFileSync(join(data, 'siladom.db'))).toHaveLength(0)
})

test('a full disk is told with the remedy and the comfort that nothing typed is lost', () => {
  expect(faults.disk_full.sentence).toBe('Diska penuh. Kosongkan ruang lalu coba lagi; isian Anda tidak hilang.')
  expect(faults.disk_full.status).toBe(507)
})

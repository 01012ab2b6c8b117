// A full disk: the write is answered as such, nothing is half done, reading goes on, and freed space is enough to go on.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { openStore } from '../../../electron/core/store/open.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { smallDisk } from '../../support/small-disk.ts'

const worker = fileURLToPath(new URL('../../support/full-disk-worker.ts', import.meta.url))

test('on a full disk nothing is half done, and the data stays sound', async () => {
  const disk = smallDisk(6_144)
  const { status, lines, errors } = disk.run(worker)
  expect({ status, lines, errors }).toEqual({
    status: 0,
    errors: '',
    lines: ['object refused: true', 'parts left: 0', 'event refused: true', 'events kept: true', 'writes again: true'],
  })
  expect(await verifyData(join(disk.folder, 'data'), projectors)).toEqual([])
})

test('a disk without room for a new database is answered as full', async () => {
  const disk = smallDisk(64)
  if (disk.kind === 'limit') return
  const opened = await openStore({ dataDir: join(disk.folder, 'data'), create: true })
  expect(opened).toMatchObject({ ok: false, error: { code: 'disk_full' } })
})

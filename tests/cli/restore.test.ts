// `npm run restore`: into a new folder, in place of damaged data, and every refusal with its sentence.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { projectors } from '../../electron/core/projectors.ts'
import { verifyData } from '../../electron/core/verify/verify.ts'
import { value } from '../support/api-client.ts'
import { backUp, backupFolder, officeWithFiles } from '../support/backups.ts'
import { openCore } from '../support/core.ts'
import { tempFolder } from '../support/temp-data.ts'

const command = fileURLToPath(new URL('../../electron/cli/restore.ts', import.meta.url))

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' })
  return { status, said: stdout, refused: stderr }
}

async function backedUp() {
  const office = await officeWithFiles()
  await office.close()
  const from = backupFolder(office.data, value(backUp(office.data)))
  return { data: office.data, from, into: join(tempFolder(), 'pulih') }
}

test('another folder gets the office, and it opens', async () => {
  const { from, into } = await backedUp()
  const done = run('--from', from, '--into', into)
  expect(done).toMatchObject({ status: 0, refused: '' })
  expect(done.said).toContain('lulus pemeriksaan')
  expect(done.said).toContain('semua kembali kecuali pindaian identitas')
  expect(await verifyData(into, projectors)).toEqual([])
  const { close } = await openCore({ data: into })
  await close()
})

test('damaged data makes place only where that is said, and is kept', async () => {
  const { data } = await backedUp()
  writeFileSync(join(data, 'siladom.db'), '')
  rmSync(join(data, 'objects'), { recursive: true })
  expect(run('--from', data, '--into', data)).toMatchObject({
    status: 1,
    refused: expect.stringContaining('tambahkan --replace'),
  })
  const done = run('--from', data, '--into', data, '--replace')
  expect(done).toMatchObject({ status: 0, refused: '' })
  const old = /disimpan utuh di (.+)/.exec(done.said)?.[1] ?? ''
  expect(readFileSync(join(old, 'siladom.db'))).toHaveLength(0)
  expect((await verifyData(data, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a folder in use, a folder without a backup and missing words are refused', async () => {
  const { data, from, into } = await backedUp()
  const { close } = await openCore({ data })
  expect(run('--from', from, '--into', data, '--replace')).toMatchObject({
    status: 1,
    refused: expect.stringContaining('sedang dipakai'),
  })
  await close()
  expect(run('--from', tempFolder(), '--into', into).refused).toContain('tidak ada cadangan Siladom')
  expect(run('--into', into).status).toBe(2)
  expect(existsSync(into)).toBe(false)
})

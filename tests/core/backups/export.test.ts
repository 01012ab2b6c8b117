// The open export: everything readable without Siladom, formulas harmless, secrets left out, the act written down.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../../electron/core/log/canonical.ts'
import { refusal, value } from '../../support/api-client.ts'
import { filesBelow, officeWithFiles } from '../../support/backups.ts'
import { pdf } from '../../support/gate-samples.ts'
import { accountFor, newKey, prove, userPassword, type Window_ } from '../../support/small-office.ts'
import { tempFolder } from '../../support/temp-data.ts'

async function exported(kabid: Window_, folder: string): Promise<string> {
  await prove(kabid, userPassword)
  value(await kabid.api.backups.exportAll({}, { key: newKey(), folder, proof: null }))
  for (;;) {
    const { running, exported: done } = value(await kabid.api.backups.view({}, {}))
    if (running === null && done !== null) {
      expect(done).toMatchObject({ done: true })
      return join(folder, readdirSync(folder)[0] ?? '')
    }
    await new Promise((resume) => setTimeout(resume, 20))
  }
}

test('everything is there, checks itself, and opens without Siladom', async () => {
  const office = await officeWithFiles()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  const unit = {
    id: null,
    name: '=HYPERLINK("http://jahat.example","klik")',
    abbreviation: 'jahat',
    kind: 'pd' as const,
  }
  value(
    await office.admin.api.settings.saveUnit({}, { ...unit, key: newKey(), parentId: null, head: '+62', active: true }),
  )
  const place = join(tempFolder(), 'usb')
  mkdirSync(place)
  const folder = await exported(kabid, place)
  const sums = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '))
  for (const [sum, path = ''] of sums) expect(sha256(readFileSync(join(folder, path))), path).toBe(sum)
  expect(sums).toHaveLength(filesBelow(folder).length - 1)
  const units = readFileSync(join(folder, 'data', 'perangkat-daerah.csv'), 'utf8')
  expect(units).toContain(`"'=HYPERLINK(""http://jahat.example"",""klik"")"`)
  const words = readFileSync(join(folder, 'LIHAT-SAYA.txt'), 'utf8')
  expect(words).toContain('tidak diperlukan Siladom')
  const events = JSON.parse(readFileSync(join(folder, 'data', 'catatan-peristiwa.json'), 'utf8'))
  expect(events.length).toBeGreaterThan(20)
  const files = filesBelow(join(folder, 'berkas')).map((path) => readFileSync(path))
  expect(files).toHaveLength(2)
  expect(files.some((bytes) => bytes.equals(Buffer.from(pdf(2))))).toBe(true)
  expect(readdirSync(place)).toHaveLength(1)
  const all = filesBelow(join(folder, 'data'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('')
  expect([all.includes('$argon2id$'), all.includes('"seal"'), all.includes('"salt"')]).toEqual([false, false, false])
  expect(value(await kabid.api.backups.view({}, {})).exported?.sentence).toContain(folder)
})

test('it is the Kabid who exports, with the password, and never into the data folder', async () => {
  const office = await officeWithFiles()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  const place = tempFolder()
  const ask = async (window: Window_, folder = place) =>
    await window.api.backups.exportAll({}, { key: newKey(), folder, proof: null })
  expect(refusal(await ask(office.admin)).code).toBe('forbidden')
  office.clock.pass(3 * 60_000)
  expect(refusal(await ask(kabid)).code).toBe('reauthentication_required')
  await prove(kabid, userPassword)
  expect(refusal(await ask(kabid, join(office.data, 'ekspor'))).code).toBe('invalid')
  expect(existsSync(join(office.data, 'ekspor'))).toBe(false)
})

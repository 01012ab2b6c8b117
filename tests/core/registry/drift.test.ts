// Drift on a real office and a real name server: an Excel list and a zone are compared, and each difference is acted on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { connectionKey } from '../../../electron/core/domains/connections/stored.ts'
import { settingSaved } from '../../../electron/core/office/events.ts'
import { recordAny } from '../../../electron/core/record.ts'
import { createDriftHandlers } from '../../../electron/core/registry/drift/handlers.ts'
import { createImportHandlers } from '../../../electron/core/registry/import/handlers.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { emptyConnection } from '../../../shared/domains/connection.ts'
import { type Practice, practice } from '../../support/cases/practice.ts'
import { code, good, registryOf } from '../../support/registry.ts'
import { spreadsheet } from '../../support/registry/spreadsheet.ts'
import { type Bind, startBind } from '../../support/servers/bind.ts'
import { zone } from '../../support/servers/zone.ts'

const nothing = new Uint8Array()
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)
const address = (index: number) => `10.20.${Math.floor(index / 200)}.${(index % 200) + 1}`

/** 320 names: 300 of the list, 17 that nobody registered, 3 aliases that lead nowhere. */
const zoneText = `$ORIGIN ${zone}.
$TTL 300
@ IN SOA ns1 hostmaster ( 2026032001 3600 600 1209600 60 )
@ IN NS ns1
ns1 IN A 127.0.0.1
${numbers(0, 300)
  .map((index) => `nama${index} IN A ${address(index)}`)
  .join('\n')}
${numbers(0, 17)
  .map((index) => `liar${index} IN A 10.20.9.${index + 1}`)
  .join('\n')}
${numbers(0, 3)
  .map((index) => `putus${index} IN CNAME hilang${index}`)
  .join('\n')}
`

let bind: Bind

beforeAll(async () => {
  bind = await startBind({ zoneText })
})

afterAll(async () => await bind.stop())

/** An office whose register holds nothing but the 300 names of its list. */
async function officeWithList() {
  const office = await practice()
  const books = registryOf(office)
  const rows = good(await books.register('kabid', {}))
  if ('bytes' in rows) throw new Error('a file')
  for (const row of rows.rows) good(await books.release('kabid', row.id))
  const imports = createImportHandlers(office.services)
  const caller = await office.caller('staf_teknis')
  const list = spreadsheet([
    ['Sub domain', 'OPD', 'Jenis', 'IP'],
    ...numbers(0, 300).map((index) => [`nama${index}.${zone}`, 'Dinas Kesehatan', 'Langsung', address(index)]),
  ])
  const read = good(await imports.read(caller, {}, { name: 'daftar.xlsx' }, list))
  if ('bytes' in read) throw new Error('a file')
  const [sheet] = read.sheets
  const mapping = { sheet: 0, head: sheet?.head ?? -1, columns: sheet?.columns ?? {}, owners: {} }
  const shown = good(await imports.preview(caller, { importId: read.importId }, mapping, nothing))
  if ('bytes' in shown) throw new Error('a file')
  const input = { key: 'impor-daftar', mapping, digest: shown.digest, leaveWrong: false }
  expect(good(await imports.enter(caller, { importId: read.importId }, input, nothing))).toEqual({ entered: 300 })
  return office
}

function driftOf(office: Practice) {
  const handlers = createDriftHandlers(office.services)
  const as = async () => await office.caller('staf_teknis')
  return {
    readFile: async (text: string, name = `db.${zone}`) =>
      handlers.readFile(await as(), { zone }, { name }, new TextEncoder().encode(text)),
    transfer: async () => handlers.transfer(await as(), { zone }, {}, nothing),
    compare: async () => {
      const value = good(await handlers.compare(await as(), {}, { zone: '' }, nothing))
      if ('bytes' in value) throw new Error('a file')
      return value
    },
    ignore: async (fqdn: string, reason: string) =>
      handlers.ignore(await as(), {}, { key: office.services.makeId(), fqdn, reason }, nothing),
    lookAt: async (fqdn: string) => handlers.lookAt(await as(), { fqdn }, {}, nothing),
  }
}

async function connect(office: Practice, server: Bind['server'] | null, withKey = true): Promise<void> {
  const { services } = office
  const key = bind.key
  const tsig = withKey ? { name: key.name, algorithm: 'hmac-sha256' as const } : null
  const primary = server === null ? null : { ...server }
  const connection = { ...emptyConnection(zone), primary, tsig }
  if (withKey) await services.connectionSecrets.keep(zone, 'tsig', Buffer.from(key.secret).toString('base64'))
  const now = services.clock.now()
  const meta = { at: now, recordedAt: now, actor: null, recorder: 'system', post: null, capacity: null, key: null }
  await services.store.write(async (tx) => {
    await recordAny({ tx, services, meta }, 'office', `setting:${connectionKey(zone)}`, [
      settingSaved(connectionKey(zone), connection),
    ])
  })
}

test('a list of 300 names and a zone of 320, transferred from its server: the 20 that differ are named', async () => {
  const office = await officeWithList()
  const drift = driftOf(office)
  expect(await drift.compare()).toMatchObject({ canTransfer: false, taken: null, items: [] })
  expect(code(await drift.transfer())).toBe('wrong_state')
  await connect(office, bind.server)
  // A signed transfer holds for the clock of the server's machine.
  office.minutes((Date.now() - office.now()) / 60_000)
  good(await drift.transfer())
  const { items, taken, canTransfer } = await drift.compare()
  expect(canTransfer).toBe(true)
  expect(taken).toMatchObject({ source: `Transfer dari 127.0.0.1:${bind.server.port}`, by: 'Bagus Pratama, S.Kom.' })
  const names = (kind: string) => items.filter((item) => item.kind === kind).map(({ fqdn }) => fqdn)
  expect(items).toHaveLength(20)
  expect(names('unregistered')).toEqual(
    numbers(0, 17)
      .map((index) => `liar${index}.${zone}`)
      .sort(),
  )
  expect(names('dangling')).toEqual(numbers(0, 3).map((index) => `putus${index}.${zone}`))
  const errors = (await verifyData(office.dataDir, projectors)).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
})

test('the zone itself is imported from its server, as a list of its names', async () => {
  const office = await practice()
  const imports = createImportHandlers(office.services)
  const caller = await office.caller('staf_teknis')
  await connect(office, bind.server)
  office.minutes((Date.now() - office.now()) / 60_000)
  const read = good(await imports.transfer(caller, {}, { zone }, nothing))
  if ('bytes' in read) throw new Error('a file')
  const [sheet] = read.sheets
  const mapping = { sheet: 0, head: sheet?.head ?? -1, columns: sheet?.columns ?? {}, owners: {} }
  const shown = good(await imports.preview(caller, { importId: read.importId }, mapping, nothing))
  expect(shown).toMatchObject({ counts: { new: 320, known: 0, wrong: 0 } })
  expect(code(await imports.transfer(caller, {}, { zone: 'lain.go.id' }, nothing))).toBe('not_found')
})

test('the same from its file; differences that are registered, given up or passed over are gone', async () => {
  const office = await officeWithList()
  const drift = driftOf(office)
  const file = zoneText.replace('nama7 IN A 10.20.0.8', 'nama7 IN A 10.20.0.99').replace(/^nama8 .*\n/m, '')
  good(await drift.readFile(file))
  const before = (await drift.compare()).items
  expect(before).toHaveLength(22)
  expect(before.find(({ kind }) => kind === 'changed')).toMatchObject({
    fqdn: `nama7.${zone}`,
    records: ['A 10.20.0.99'],
  })
  const missing = before.find(({ kind }) => kind === 'missing')
  expect(missing?.fqdn).toBe(`nama8.${zone}`)
  const books = registryOf(office)
  good(await books.release('kabid', missing?.registerId ?? ''))
  good(await books.enter('staf_teknis', { fqdn: `liar0.${zone}`, mode: 'langsung', target: '10.20.9.1' }))
  expect(code(await drift.ignore(`liar1.${zone}`, ' '))).toBe('invalid')
  good(await drift.ignore(`liar1.${zone}`, 'Server uji, dihapus bulan depan.'))
  const after = (await drift.compare()).items
  expect(after).toHaveLength(20)
  expect(after.find(({ fqdn }) => fqdn === `liar1.${zone}`)?.ignored).toMatchObject({
    reason: 'Server uji, dihapus bulan depan.',
    by: 'Bagus Pratama, S.Kom.',
  })
  good(await drift.lookAt(`liar1.${zone}`))
  expect((await drift.compare()).items.find(({ fqdn }) => fqdn === `liar1.${zone}`)?.ignored).toBeNull()
  expect(code(await drift.lookAt(`liar1.${zone}`))).toBe('not_found')
})

describe('a zone that cannot be read is not compared', () => {
  test.each([
    ['a fault in a line', 'a IN A 1.2.3\nb IN ALAMAT x', /Baris 1: .*Masih ada 1 kesalahan lain/],
    ['another zone', '@ IN SOA ns1.lain.id. h 1 2 3 4 5\n$ORIGIN lain.id.\n', /./],
    ['nothing', '; kosong\n', /kosong/],
    ['no text', 'PK\u0003\u0004\u0000\u0000', /bukan berkas zona/],
  ])('%s', async (_, text, sentence) => {
    const refused = await driftOf(await practice()).readFile(text)
    expect(refused.ok ? 'accepted' : refused.error.message).toMatch(sentence)
  })

  test('a server that does not give the zone away, and one that is not there', async () => {
    const office = await practice()
    await connect(office, bind.server, false)
    const refused = await driftOf(office).transfer()
    expect(refused.ok ? '' : refused.error.message).toContain('menolak memberikan seluruh zona')
    await connect(office, { host: '127.0.0.1', port: 1 }, false)
    const gone = await driftOf(office).transfer()
    expect(gone.ok ? '' : gone.error.message).toContain('tidak dapat dihubungi')
    expect((await driftOf(office).compare()).taken).toBeNull()
  })
})

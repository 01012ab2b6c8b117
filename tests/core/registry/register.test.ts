// The life of a name in the register: entered by hand, corrected, given up; and when the register is complete.
import { describe, expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { code, entry, file, good, registryOf, rowsOf, someEntry } from '../../support/registry.ts'

describe('a name entered by hand', () => {
  test('stands in the register with its owner, source and contact', async () => {
    const office = await practice()
    const books = registryOf(office)
    expect(entry(await books.enter('staf_teknis'))).toMatchObject({
      fqdn: 'imunisasi.contohkab.go.id',
      zone: 'contohkab.go.id',
      unit: 'Dinas Kesehatan',
      mode: 'proxy',
      state: 'active',
      since: '2023-05-02',
      source: 'Pemeriksaan zona DNS',
      contact: 'Sari Contoh, •••111',
    })
    expect(rowsOf(await books.register('kabid', { text: 'imunisasi' })).map((row) => row.fqdn)).toEqual([
      'imunisasi.contohkab.go.id',
    ])
  })

  test('is entered once, though the key was sent twice', async () => {
    const office = await practice()
    const books = registryOf(office)
    const input = someEntry()
    const first = entry(await books.enter('staf_teknis', input))
    expect(entry(await books.enter('staf_teknis', input)).id).toBe(first.id)
    expect(rowsOf(await books.register('kabid', { text: 'imunisasi' }))).toHaveLength(1)
  })

  test.each([
    ['pos yandu', 'fqdn'],
    ['pos_yandu', 'fqdn'],
    ['a'.repeat(64), 'fqdn'],
    ['', 'fqdn'],
  ])('%j is no name', async (fqdn, path) => {
    const books = registryOf(await practice())
    const refused = await books.enter('staf_teknis', { fqdn })
    expect(
      refused.ok ? [] : 'problems' in refused.error.data ? refused.error.data.problems.map((one) => one.path) : [],
    ).toContain(path)
  })

  test('may be a word that is not given to new names', async () => {
    const books = registryOf(await practice())
    expect(entry(await books.enter('staf_teknis', { fqdn: 'mail.contohkab.go.id' })).fqdn).toBe('mail.contohkab.go.id')
  })

  test('is refused with a date that has not come, an unknown unit, no source', async () => {
    const books = registryOf(await practice())
    expect(code(await books.enter('staf_teknis', { since: '2027-01-01' }))).toBe('invalid')
    expect(code(await books.enter('staf_teknis', { unitId: 'tidak-ada' }))).toBe('invalid')
    expect(code(await books.enter('staf_teknis', { source: ' ' }))).toBe('invalid')
  })

  test('cannot be there twice, nor be a name that a request is about to get', async () => {
    const office = await practice()
    const books = registryOf(office)
    await books.enter('staf_teknis')
    expect(code(await books.enter('kabid'))).toBe('duplicate')
    await walk(office, await office.open(), 'S7.execute')
    expect(code(await books.enter('kabid', { fqdn: 'e-retribusi.contohkab.go.id' }))).toBe('duplicate')
  })

  test('is the work of the field, not of the Sekretariat', async () => {
    const books = registryOf(await practice())
    expect(code(await books.enter('jfu_sekretariat'))).toBe('forbidden')
  })
})

describe('the contact of a name', () => {
  test('is shown to those who may read personal data alone, in the file too', async () => {
    const office = await practice()
    const books = registryOf(office)
    await books.enter('staf_teknis')
    expect(rowsOf(await books.register('sekretaris', { text: 'imunisasi' }))[0]?.contact).toBeNull()
    const csv = (download: { bytes: Uint8Array }) => new TextDecoder().decode(download.bytes)
    expect(csv(file(await books.registerFile('sekretaris')))).not.toContain('0812000111')
    expect(csv(file(await books.registerFile('kabid')))).toContain('Sari Contoh, •••111')
    expect(csv(file(await books.registerFile('kabid')))).not.toContain('0812000111')
  })

  test('stands in no event; changed and removed it leaves a log that verifies', async () => {
    const office = await practice()
    const books = registryOf(office)
    const { id } = entry(await books.enter('staf_teknis'))
    expect(entry(await books.change('staf_teknis', id, { contactPhone: '08991234' })).contact).toBe(
      'Sari Contoh, •••234',
    )
    expect(entry(await books.change('jfu_bidang', id, { contactName: '', contactPhone: '' })).contact).toBeNull()
    expect(rowsOf(await books.register('kabid', { text: 'imunisasi' }))[0]?.contact).toBe('Sari Contoh, •••234')
    expect(entry(await books.change('kabid', id, { contactName: '', contactPhone: '' })).contact).toBeNull()
    const bodies = await office.services.store.read(
      async (tx) => await tx.selectFrom('events').select('body').execute(),
    )
    expect(bodies.some((row) => row.body.includes('Sari Contoh') || row.body.includes('08991234'))).toBe(false)
    expect((await verifyData(office.dataDir, projectors)).filter((finding) => finding.severity === 'error')).toEqual([])
  })
})

describe('the register as a file', () => {
  test('holds the lines that are shown: the words, the state and the owner that were asked', async () => {
    const books = registryOf(await practice())
    const { id } = entry(await books.enter('staf_teknis'))
    await books.enter('staf_teknis', { fqdn: 'gizi.contohkab.go.id' })
    await books.enter('staf_teknis', { fqdn: 'jalan.contohkab.go.id', unitId: null })
    good(await books.release('kabid', id))
    for (const shown of [
      {},
      { state: 'active' },
      { state: 'released' },
      { unitId: 'unit-dinkes' },
      { state: 'active', unitId: 'unit-dinkes', text: 'gizi' },
    ]) {
      const rows = rowsOf(await books.register('kabid', shown)).map((row) => row.fqdn)
      const [, ...lines] = new TextDecoder()
        .decode(file(await books.registerFile('kabid', shown)).bytes)
        .trim()
        .split('\r\n')
      expect(lines.map((line) => line.split(/[;,]/)[0]?.replaceAll('"', ''))).toEqual(rows)
      expect(rows.length).toBeGreaterThan(0)
    }
    expect(rowsOf(await books.register('kabid', { state: 'released' })).map((row) => row.fqdn)).toEqual([
      'imunisasi.contohkab.go.id',
    ])
  })
})

describe('a correction', () => {
  test('changes what was wrong and asks for its reason', async () => {
    const office = await practice()
    const books = registryOf(office)
    const { id } = entry(await books.enter('staf_teknis'))
    expect(code(await books.change('staf_teknis', id, { reason: '' }))).toBe('invalid')
    expect(
      entry(await books.change('staf_teknis', id, { mode: 'cloud', target: 'cloud-2', capacityGb: 20 })),
    ).toMatchObject({ mode: 'cloud', capacityGb: 20 })
    expect(code(await books.change('staf_teknis', 'tidak-ada'))).toBe('not_found')
    expect(code(await books.change('staf_teknis', id, { fqdn: 'dinkes.contohkab.go.id' }))).toBe('duplicate')
  })
})

describe('a name that is given up', () => {
  test('leaves the list of active names and may be entered anew', async () => {
    const office = await practice()
    const books = registryOf(office)
    const { id } = entry(await books.enter('staf_teknis'))
    expect(entry(await books.release('staf_teknis', id))).toMatchObject({ state: 'released', releasedOn: '2026-03-13' })
    expect(code(await books.release('staf_teknis', id))).toBe('wrong_state')
    expect(rowsOf(await books.register('kabid', { text: 'imunisasi', state: 'active' }))).toEqual([])
    expect(entry(await books.change('staf_teknis', id, { functionText: 'Lama' })).state).toBe('released')
    expect(code(await books.enter('staf_teknis'))).toBe('ok')
    expect(
      rowsOf(await books.register('kabid', { text: 'imunisasi' }))
        .map((row) => row.state)
        .toSorted(),
    ).toEqual(['active', 'released'])
  })

  test('is not given up in the future', async () => {
    const books = registryOf(await practice())
    const { id } = entry(await books.enter('staf_teknis'))
    expect(code(await books.release('staf_teknis', id, { date: '2026-12-01' }))).toBe('invalid')
  })
})

describe('a name made by a request', () => {
  test('appears with its case once it was made, not while it is planned', async () => {
    const office = await practice()
    const books = registryOf(office)
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    expect(rowsOf(await books.register('kabid', { text: 'e-retribusi' }))).toEqual([])
    await walk(office, caseId, 'S8.draft')
    expect(rowsOf(await books.register('kabid', { text: 'e-retribusi', unitId: 'unit-dishub' }))).toMatchObject([
      { caseId, state: 'active', since: '2026-03-16' },
    ])
  })
})

test('the Kabid declares the register complete, and takes it back', async () => {
  const office = await practice()
  const books = registryOf(office)
  const complete = async () => good(await books.register('kabid'))
  expect(await complete()).toMatchObject({ complete: { declared: false, by: null, at: null } })
  expect(code(await books.declareComplete('staf_teknis', true))).toBe('forbidden')
  expect(code(await books.declareComplete('kabid', true))).toBe('ok')
  expect(await complete()).toMatchObject({ complete: { declared: true, by: 'Rina Kusuma, S.Kom.', at: office.now() } })
  await books.declareComplete('kabid', false)
  expect(await complete()).toMatchObject({ complete: { declared: false } })
})

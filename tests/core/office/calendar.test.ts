// The calendar: the shipped year, new decrees, a pasted SKB.
import { describe, expect, test } from 'vitest'
import { refusal, value } from '../../support/api-client.ts'
import { newKey, smallOffice } from '../../support/small-office.ts'

const closing = {
  id: null,
  kind: 'closing',
  title: 'Hari jadi kabupaten',
  number: 'SE Bupati 5/2026',
  from: '2026-04-08',
  to: '2026-04-08',
  content: { windows: [] },
  source: 'Surat edaran',
} as const

test('2026 has its 25 holidays, Ramadan hours, and the days of the week in words', async () => {
  const { admin } = await smallOffice()
  const { days, hours, decrees, decreed } = value(await admin.api.settings.calendar({}, {}))
  expect(decreed).toBe(true)
  expect(days.filter((one) => one.kind === 'LN')).toHaveLength(17)
  expect(days.filter((one) => one.kind === 'CB')).toHaveLength(8)
  expect(decrees.map((one) => one.id).toSorted()).toEqual(['perpres-21-2023', 'ramadan-2026', 'skb-2026'])
  expect(hours).toContainEqual({ label: 'Jam kerja biasa, Senin sampai Kamis', windows: '07.30–12.00, 13.00–16.00' })
  expect(hours).toContainEqual({ label: 'Jam kerja biasa, Sabtu sampai Minggu', windows: 'libur' })
})

test('a year without an SKB says so', async () => {
  const { admin } = await smallOffice()
  expect(value(await admin.api.settings.calendar({}, { year: 2027 })).decreed).toBe(false)
})

test('a new decree closes its day, once', async () => {
  const { admin } = await smallOffice()
  const key = newKey()
  const saved = value(await admin.api.settings.saveDecree({}, { ...closing, key }))
  expect(saved.effect).toBe('Tidak ada jatuh tempo yang bergeser.')
  expect(value(await admin.api.settings.saveDecree({}, { ...closing, key })).id).toBe(saved.id)
  const { days } = value(await admin.api.settings.calendar({}, { year: 2026 }))
  expect(days.filter((one) => one.date === '2026-04-08')).toEqual([
    { date: '2026-04-08', kind: 'tutup', name: 'Hari jadi kabupaten' },
  ])
})

test('a decree is changed under its own id and read back whole', async () => {
  const { admin } = await smallOffice()
  const { id } = value(await admin.api.settings.saveDecree({}, { ...closing, key: newKey() }))
  value(await admin.api.settings.saveDecree({}, { ...closing, id, to: '2026-04-09', key: newKey() }))
  const { decrees } = value(await admin.api.settings.calendar({}, { year: 2026 }))
  expect(decrees.find((one) => one.id === id)).toEqual({
    ...closing,
    id,
    to: '2026-04-09',
    content: { windows: [], assumed: null },
  })
})

describe('refused beside its field', () => {
  test.each([
    ['a kind that does not exist', { kind: 'pesta' }, 'kind'],
    ['an end before the start', { from: '2026-04-08', to: '2026-04-01' }, 'to'],
    [
      'hours that end before they begin',
      { kind: 'workday', content: { windows: [{ from: 600, to: 500 }] } },
      'content.windows.0',
    ],
    ['an unknown id', { id: 'tidak-ada' }, null],
  ])('%s', async (_what, change, path) => {
    const { admin } = await smallOffice()
    const refused = refusal(await admin.api.settings.saveDecree({}, { ...closing, ...change, key: newKey() }))
    if (path === null) expect(refused.code).toBe('not_found')
    else expect(refused).toMatchObject({ code: 'invalid', data: { problems: [expect.objectContaining({ path })] } })
  })

  test('the only ordinary week cannot get an end', async () => {
    const { admin } = await smallOffice()
    const { decrees } = value(await admin.api.settings.calendar({}, { year: 2026 }))
    const ordinary = decrees.find((one) => one.id === 'perpres-21-2023')
    if (ordinary === undefined) throw new Error('no ordinary week')
    const refused = refusal(await admin.api.settings.saveDecree({}, { ...ordinary, to: '2026-12-31', key: newKey() }))
    expect(refused.code).toBe('invalid')
  })
})

test('a pasted SKB is read and stored nowhere', async () => {
  const { admin } = await smallOffice()
  const text =
    'Hari libur nasional\n1. 1 Januari 2027 (Jumat) Tahun Baru 2027 Masehi\nCuti bersama\n1. 24 Desember 2027 (Jumat) Natal'
  const read = value(await admin.api.settings.parseSkb({}, { text, year: 2027 }))
  expect(read.holidays).toContainEqual({ date: '2027-01-01', kind: 'LN', name: 'Tahun Baru 2027 Masehi' })
  expect(read.effect).toBe('Tidak ada jatuh tempo yang bergeser.')
  expect(value(await admin.api.settings.calendar({}, { year: 2027 }))).toMatchObject({ decreed: false, days: [] })
})

test('what cannot be read in an SKB is a problem with its line', async () => {
  const { admin } = await smallOffice()
  const { problems, effect } = value(
    await admin.api.settings.parseSkb({}, { text: '1. 32 Januari 2027 Entah', year: 2027 }),
  )
  expect(problems.length).toBeGreaterThan(0)
  expect(effect).toBe('Tidak ada yang berubah.')
})

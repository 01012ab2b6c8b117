// What a changed office does to cases that run: due dates follow a decree, exceptions are listed.
import { expect, test } from 'vitest'
import { value } from '../../support/api-client.ts'
import { practiceOffice } from '../../support/practice-office.ts'
import { newKey } from '../../support/small-office.ts'

async function dues(window: Awaited<ReturnType<Awaited<ReturnType<typeof practiceOffice>>['logIn']>>) {
  const { rows } = value(await window.api.cases.list({}, { status: 'open', limit: 200 }))
  return new Map(rows.map((row) => [row.caseId, row.promise?.due ?? null]))
}

test('a closed tomorrow moves the open due dates, and the sentence counts exactly those', async () => {
  const office = await practiceOffice()
  const [admin, kabid] = [await office.logIn('admin'), await office.logIn('kabid')]
  const before = await dues(kabid)
  const { effect } = value(
    await admin.api.settings.saveDecree(
      {},
      {
        key: newKey(),
        id: null,
        kind: 'closing',
        title: 'Bencana banjir',
        number: 'SE Bupati 9/2026',
        from: '2026-03-10',
        to: '2026-03-25',
        content: { windows: [] },
        source: 'Surat edaran',
      },
    ),
  )
  const after = await dues(kabid)
  const paused = value(await kabid.api.cases.list({}, { status: 'paused', limit: 200 })).rows.length
  const moved = [...before].filter(([id, due]) => after.get(id) !== due).length
  expect(moved).toBeGreaterThan(0)
  const counted = Number(/^(\d+) permohonan bergeser/.exec(effect)?.[1] ?? 0)
  expect(counted).toBeGreaterThanOrEqual(moved)
  expect(counted).toBeLessThanOrEqual(moved + paused)
})

test('the preview of a pasted SKB moves nothing and says what saving would', async () => {
  const office = await practiceOffice()
  const [admin, kabid] = [await office.logIn('admin'), await office.logIn('kabid')]
  const before = await dues(kabid)
  const text =
    'Hari libur nasional\n1. 1 Januari 2026 (Kamis) Tahun Baru\nCuti bersama\n1. 24 Desember 2026 (Kamis) Natal'
  const { effect, holidays } = value(await admin.api.settings.parseSkb({}, { text, year: 2026 }))
  expect(effect).toMatch(/permohonan bergeser/)
  expect(await dues(kabid)).toEqual(before)
  const { decrees } = value(await admin.api.settings.calendar({}, { year: 2026 }))
  const skb = decrees.find((one) => one.id === 'skb-2026')
  if (skb === undefined) throw new Error('no SKB')
  const saved = value(
    await admin.api.settings.saveDecree(
      {},
      { ...skb, key: newKey(), content: { ...skb.content, holidays: [...holidays] } },
    ),
  )
  expect(saved.effect).toBe(effect)
})

test('an exception to four eyes is listed with its case, its reason and whether it was used', async () => {
  const office = await practiceOffice()
  const [admin, kadis] = [await office.logIn('admin'), await office.logIn('kadis')]
  const [row] = value(await kadis.api.cases.list({}, { status: 'open', limit: 1 })).rows
  const seen = value(await kadis.api.cases.get({ caseId: row?.caseId ?? '' }, {}))
  const [pair] = seen.fourEyes
  value(
    await kadis.api.cases.perform(
      { caseId: seen.caseId },
      {
        seen: seen.version,
        key: newKey(),
        post: 'kadis',
        paper: null,
        proof: null,
        command: {
          type: 'grant_exception',
          pair: [pair?.[0] ?? '', pair?.[1] ?? ''],
          personId: 'orang-rina',
          reason: 'Hanya satu petugas hari ini',
        },
      },
    ),
  )
  const { exceptions } = value(await admin.api.settings.procedures({}, {}))
  expect(exceptions).toEqual([
    {
      caseId: seen.caseId,
      agenda: seen.agenda,
      pair: `${pair?.[0]} dan ${pair?.[1]}`,
      person: 'Rina Kusuma, S.Kom.',
      reason: 'Hanya satu petugas hari ini',
      at: office.clock.now(),
      used: false,
    },
  ])
})

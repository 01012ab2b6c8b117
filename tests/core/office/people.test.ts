// Persons, posts, holdings and units: who may change them, what is checked, what follows at once.
import { describe, expect, test } from 'vitest'
import { refusal, value } from '../../support/api-client.ts'
import {
  accountFor,
  adminPassword,
  logIn,
  newKey,
  prove,
  smallOffice,
  userPassword,
  type Office,
} from '../../support/small-office.ts'

async function personOf({ admin }: Office, name: string): Promise<string> {
  return value(await admin.api.settings.people({}, {})).people.find((one) => one.name.startsWith(name))?.id ?? ''
}

const holding = {
  id: null,
  capacity: 'definitif',
  from: '2026-01-02',
  to: null,
  sk: 'SK Nomor 5 Tahun 2026',
  note: '',
  proof: null,
} as const

describe('a person', () => {
  const entry = {
    id: null,
    name: 'Nina Kurnia, S.E.',
    nip: '1991 0405 201502 2 003',
    rank: 'Penata (III/c)',
    active: true,
  }

  test('is added once, however often the command is sent', async () => {
    const { admin } = await smallOffice()
    const key = newKey()
    const first = value(await admin.api.settings.savePerson({}, { ...entry, key }))
    expect(value(await admin.api.settings.savePerson({}, { ...entry, key }))).toEqual(first)
    const { people } = value(await admin.api.settings.people({}, {}))
    expect(people.filter((one) => one.name === entry.name)).toEqual([
      { id: first.id, name: entry.name, nip: '199104052015022003', rank: entry.rank, active: true, account: null },
    ])
  })

  test('with a wrong NIP or an unknown rank is refused beside the field', async () => {
    const { admin } = await smallOffice()
    const refused = refusal(
      await admin.api.settings.savePerson({}, { ...entry, nip: '12', rank: 'Jenderal', key: newKey() }),
    )
    expect(refused).toMatchObject({ code: 'invalid', data: { problems: [{ path: 'nip' }, { path: 'rank' }] } })
  })

  test('who does not exist cannot be changed', async () => {
    const { admin } = await smallOffice()
    expect(refusal(await admin.api.settings.savePerson({}, { ...entry, id: 'tidak-ada', key: newKey() })).code).toBe(
      'not_found',
    )
  })

  test('who has left and still holds a post is a finding', async () => {
    const office = await smallOffice()
    const id = await personOf(office, 'Wulan')
    value(
      await office.admin.api.settings.savePerson(
        {},
        { ...entry, id, name: 'Wulan Pertiwi, S.T.', nip: '', active: false, key: newKey() },
      ),
    )
    const { findings } = value(await office.admin.api.settings.people({}, {}))
    expect(findings).toContainEqual(expect.stringContaining('Wulan Pertiwi, S.T. tidak aktif tetapi masih memegang'))
  })
})

describe('a holding', () => {
  test('gives its rights at once, and takes them with its last day', async () => {
    const office = await smallOffice()
    const kabid = await accountFor(office, 'kabid', 'wulan')
    const personId = await personOf(office, 'Wulan')
    const before = value(await kabid.api.session.me({}, {})).posts.map((one) => one.post)
    expect(before).toEqual(['kabid'])
    await prove(office.admin, adminPassword)
    const plh = {
      ...holding,
      personId,
      post: 'sekretaris',
      capacity: 'plh',
      from: '2026-03-17',
      to: '2026-03-17',
      key: newKey(),
    } as const
    value(await office.admin.api.settings.saveHolding({}, plh))
    expect(value(await kabid.api.session.me({}, {})).posts).toContainEqual(
      expect.objectContaining({ post: 'sekretaris', capacity: 'plh', until: '2026-03-17' }),
    )
    office.clock.pass(16 * 3_600_000)
    const again = await logIn(office.send, 'wulan', userPassword)
    expect(value(await again.api.session.me({}, {})).posts.map((one) => one.post)).toEqual(['kabid'])
  })

  test('of a Plh. without an end or without its decree is refused beside the field', async () => {
    const office = await smallOffice()
    await prove(office.admin, adminPassword)
    const personId = await personOf(office, 'Wulan')
    const refused = refusal(
      await office.admin.api.settings.saveHolding(
        {},
        { ...holding, personId, post: 'kadis', capacity: 'plh', sk: '', key: newKey() },
      ),
    )
    expect(refused).toMatchObject({ code: 'invalid', data: { problems: [{ path: 'sk' }, { path: 'to' }] } })
  })

  test('asks for the password of the last two minutes', async () => {
    const office = await smallOffice()
    const personId = await personOf(office, 'Wulan')
    await prove(office.admin, adminPassword)
    office.clock.pass(2 * 60_000 + 1)
    const refused = refusal(
      await office.admin.api.settings.saveHolding({}, { ...holding, personId, post: 'pemeriksa', key: newKey() }),
    )
    expect(refused.code).toBe('reauthentication_required')
  })

  test('of an unknown person is refused', async () => {
    const office = await smallOffice()
    await prove(office.admin, adminPassword)
    const refused = refusal(
      await office.admin.api.settings.saveHolding({}, { ...holding, personId: 'x', post: 'kadis', key: newKey() }),
    )
    expect(refused.code).toBe('not_found')
  })
})

test('an empty post is a finding that says what it holds up', async () => {
  const { admin } = await smallOffice()
  const { findings, posts } = value(await admin.api.settings.people({}, {}))
  expect(posts.find((one) => one.post === 'kasi')).toMatchObject({ vacant: true, mayBeVacant: true })
  expect(findings).toContainEqual(expect.stringContaining('langkahnya dilewati'))
})

test('a post is renamed, its printed title stays', async () => {
  const { admin } = await smallOffice()
  value(
    await admin.api.settings.savePost(
      {},
      { key: newKey(), post: 'kasi', title: 'Ketua Tim Aplikasi', unit: 'Bidang Informatika' },
    ),
  )
  const { posts } = value(await admin.api.settings.people({}, {}))
  expect(posts.find((one) => one.post === 'kasi')).toMatchObject({
    title: 'Ketua Tim Aplikasi',
    printed: 'Kepala Seksi Aplikasi dan Infrastruktur TIK',
  })
})

describe('a unit', () => {
  const unit = {
    id: null,
    name: 'Dinas Kesehatan',
    abbreviation: 'Dinkes',
    kind: 'pd',
    parentId: null,
    head: 'Kepala Dinas Kesehatan',
    active: true,
  } as const

  test('is there for everybody to choose, with its abbreviation as a label', async () => {
    const office = await smallOffice()
    const { id } = value(
      await office.admin.api.settings.saveUnit({}, { ...unit, address: 'Jalan Melati 12', key: newKey() }),
    )
    const jfu = await accountFor(office, 'jfu_sekretariat', 'sari')
    const { units } = value(await jfu.api.settings.units({}, {}))
    expect(units).toEqual([{ ...unit, id, abbreviation: 'dinkes', address: 'Jalan Melati 12' }])
  })

  test('with the name or abbreviation of another is refused', async () => {
    const { admin } = await smallOffice()
    value(await admin.api.settings.saveUnit({}, { ...unit, key: newKey() }))
    expect(refusal(await admin.api.settings.saveUnit({}, { ...unit, name: 'Dinas Lain', key: newKey() })).code).toBe(
      'duplicate',
    )
    expect(refusal(await admin.api.settings.saveUnit({}, { ...unit, abbreviation: 'lain', key: newKey() })).code).toBe(
      'duplicate',
    )
  })

  test('keeps its address where a change does not name it', async () => {
    const { admin } = await smallOffice()
    const { id } = value(await admin.api.settings.saveUnit({}, { ...unit, address: 'Jalan Melati 12', key: newKey() }))
    value(await admin.api.settings.saveUnit({}, { ...unit, id, head: 'Plt. Kepala Dinas Kesehatan', key: newKey() }))
    const { units } = value(await admin.api.settings.units({}, {}))
    expect(units[0]).toMatchObject({ address: 'Jalan Melati 12', head: 'Plt. Kepala Dinas Kesehatan' })
  })
})

test('nobody but the administrator changes the office', async () => {
  const office = await smallOffice()
  const kadis = await accountFor(office, 'kadis', 'tuti')
  const { settings } = kadis.api
  const key = newKey()
  const answers = [
    await settings.savePerson({}, { key, id: null, name: 'X', nip: '', rank: '', active: true }),
    await settings.savePost({}, { key, post: 'kasi', title: 'X', unit: 'Y' }),
    await settings.saveUnit(
      {},
      { key, id: null, name: 'X', abbreviation: 'x', kind: 'pd', parentId: null, head: '', active: true },
    ),
    await settings.saveHolding({}, { ...holding, key, personId: 'x', post: 'admin' }),
    await settings.saveOffice({}, { key, profile: value(await settings.office({}, {})).profile, reason: '' }),
    await settings.parseSkb({}, { text: '', year: 2027 }),
    await settings.confirmAssumption({}, { key, assumption: 'x', note: '' }),
  ]
  expect(answers.map((answer) => refusal<unknown, { code: string }>(answer).code)).toEqual(
    Array.from(answers, () => 'forbidden'),
  )
})

// The first start: once, on the computer that holds the data, as a practice office or a real one.
import { describe, expect, test } from 'vitest'
import { endpoints, refusal, requestOf, value } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import { adminPassword, logIn, officeForm, sendTo, smallOffice, window } from '../../support/small-office.ts'

test('a new folder needs to be set up, and says nothing else', async () => {
  const opened = await openCore()
  const health = value(await window(sendTo(opened)).api.session.health({}, {}))
  expect(health).toMatchObject({ ready: true, needsSetup: true, practice: null })
})

describe('a real office', () => {
  test('begins with its people, posts, calendar and administrator', async () => {
    const { admin, send } = await smallOffice()
    const me = value(await admin.api.session.me({}, {}))
    expect(me).toMatchObject({
      name: 'Rudi Hartono, S.Kom.',
      posts: [{ post: 'admin', capacity: 'definitif', until: null }],
      office: {
        name: 'Dinas Komunikasi dan Informatika',
        region: 'Kabupaten Contoh',
        zones: ['contohkab.go.id'],
        practice: false,
      },
      places: ['monitor', 'privacy', 'settings'],
      idleMinutes: 15,
      mustChangePassword: false,
    })
    const { posts, people } = value(await admin.api.settings.people({}, {}))
    expect(people).toHaveLength(6)
    expect(posts.find((one) => one.post === 'kabid')).toMatchObject({ holders: ['Wulan Pertiwi, S.T.'], vacant: false })
    const calendar = value(await admin.api.settings.calendar({}, { year: 2026 }))
    expect(calendar.decreed).toBe(true)
    expect(value(await window(send).api.session.health({}, {}))).toMatchObject({ needsSetup: false, practice: null })
  })

  test('puts its own names on the kop, never those of another Kabupaten', async () => {
    const { admin } = await smallOffice()
    const { profile } = value(await admin.api.settings.office({}, {}))
    expect(profile['kop']).toEqual({
      region: 'PEMERINTAH KABUPATEN CONTOH',
      institution: 'DINAS KOMUNIKASI DAN INFORMATIKA',
    })
    expect(profile['place']).toBe('Contoh')
    expect(JSON.stringify(profile)).not.toMatch(/purbalingga/i)
  })

  test('says which entries need mending, and writes nothing', async () => {
    const opened = await openCore()
    const { api } = window(sendTo(opened))
    const wrong = {
      ...officeForm,
      zones: ['bukan zona'],
      people: [{ ...officeForm.people[0], name: 'Sari', nip: '123', rank: 'Jenderal', posts: [], sk: '' }],
      admin: { person: 4, user: 'x', password: 'password1' },
    }
    const { data } = refusal(await api.session.setup({}, wrong))
    expect(data).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ path: 'zones.0' }),
        expect.objectContaining({ path: 'people.0.nip' }),
        expect.objectContaining({ path: 'people.0.rank' }),
        expect.objectContaining({ path: 'admin.person' }),
      ]),
    })
    expect(value(await api.session.health({}, {})).needsSetup).toBe(true)
  })

  test('takes no administrator with a password that everybody tries', async () => {
    const opened = await openCore()
    const form = { ...officeForm, admin: { person: 5, user: 'rudi', password: 'password1' } }
    expect(refusal(await window(sendTo(opened)).api.session.setup({}, form))).toMatchObject({
      data: { problems: [{ path: 'admin.password' }] },
    })
  })
})

test('the first start answers once', async () => {
  const { send } = await smallOffice()
  const { api } = window(send)
  expect(refusal(await api.session.setup({}, officeForm)).code).toBe('already_set_up')
  expect(refusal(await api.session.setup({}, { kind: 'sample' })).code).toBe('already_set_up')
})

test('of two at the same moment one wins', async () => {
  const opened = await openCore()
  const { api } = window(sendTo(opened))
  const answers = await Promise.all([api.session.setup({}, officeForm), api.session.setup({}, officeForm)])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
})

test('it never answers to another computer', async () => {
  const opened = await openCore()
  const lan = window(sendTo(opened, { transport: 'lan', device: 'laptop' }))
  expect(refusal(await lan.api.session.setup({}, officeForm)).code).toBe('forbidden')
})

describe('the practice office', () => {
  const practice = async () => {
    const opened = await openCore()
    const send = sendTo(opened)
    value(await window(send).api.session.setup({}, { kind: 'sample' }))
    const health = value(await window(send).api.session.health({}, {}))
    return { opened, send, shown: health.practice }
  }

  test('shows its nine accounts and their one password on the login screen, and each of them gets in', async () => {
    const { send, shown } = await practice()
    expect(shown?.accounts.map((one) => one.user).toSorted()).toEqual(
      [
        'admin',
        'jfu.bidang',
        'jfu.sekretariat',
        'kabid',
        'kadis',
        'kasi',
        'pemeriksa',
        'sekretaris',
        'staf.teknis',
      ].toSorted(),
    )
    for (const { user } of shown?.accounts ?? []) {
      const opened = await logIn(send, user, shown?.password ?? '')
      expect(value(await opened.api.session.me({}, {})).office.practice).toBe(true)
    }
  })

  test('has another password in every installation', async () => {
    const [first, second] = [await practice(), await practice()]
    expect(first.shown?.password).not.toBe(second.shown?.password)
  })

  test('is refused to other computers, every route of it', async () => {
    const { opened } = await practice()
    const lan = sendTo(opened, { transport: 'lan', device: 'laptop' })
    for (const { endpoint } of endpoints()) {
      const { status } = await lan(
        ...requestOf(endpoint, {
          params: { caseId: 'x', documentId: 'x', key: 'x', user: 'x', registerId: 'x', kind: 'x' },
        }),
      )
      expect(status).toBe(403)
    }
  })
})

test('the real office keeps its password to itself', async () => {
  const { send } = await smallOffice()
  const text = await (await send('/api/health', {})).text()
  expect(text).not.toContain(adminPassword)
})

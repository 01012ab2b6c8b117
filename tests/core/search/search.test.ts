// One box over everything: what it finds, in which order, for whom, and that no text breaks it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchCaseIds } from '../../../electron/core/search/case-ids.ts'
import type { SearchHit } from '../../../shared/contract/registry.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { asked, practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { code, good, registryOf } from '../../support/registry.ts'

async function filled() {
  const office = await practice()
  const first = await office.open({
    values: {
      letter_no: '500.12/77/2026',
      letter_date: '2026-03-13',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
      pengelola: { name: 'Kartika Sari', nip: '', position: 'Pranata Komputer' },
    },
  })
  await walk(office, first, null)
  const second = await office.open({
    unitId: 'unit-disdik',
    subject: 'Permohonan sub domain perpustakaan sekolah',
    names: [asked('pustaka-sekolah')],
    values: {
      letter_no: '421/5/2026',
      letter_date: '2026-03-13',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    },
  })
  const find = async (text: string, post: PostKey = 'kabid') => hits(office, text, post)
  return { office, first, second, find }
}

async function hits(office: Practice, text: string, post: PostKey, limit = 20): Promise<readonly SearchHit[]> {
  const answer = good(await registryOf(office).search(post, text, limit))
  if ('bytes' in answer) throw new Error('a file instead of hits')
  return answer.hits
}

describe('the search', () => {
  test('finds a case by name, agenda number, tracking code, letter number, unit and subject, whole or in part', async () => {
    const { office, first, second, find } = await filled()
    const { trackingCode } = await office.view(first)
    const screens = async (text: string) =>
      (await find(text)).filter((hit) => hit.kind === 'case').map((hit) => hit.screen)
    for (const text of [
      'e-retribusi',
      'retrib',
      'tribusi',
      trackingCode,
      trackingCode.toLowerCase(),
      trackingCode.slice(3),
      '500.12/77/2026',
      'perhubungan',
      '1/2026',
    ]) {
      expect([text, await screens(text)]).toEqual([text, expect.arrayContaining([`/permohonan/${first}`])])
    }
    for (const text of ['perpustakaan', 'pustaka-sekolah.contohkab.go.id', 'pendidikan', 'disdik', '421/5']) {
      expect([text, await screens(text)]).toEqual([text, [`/permohonan/${second}`]])
    }
  })

  test('says of a case whose it is, under which number, and how it stands', async () => {
    const { find } = await filled()
    expect((await find('e-retribusi'))[0]).toMatchObject({
      title: 'e-retribusi.contohkab.go.id',
      detail: 'Dinas Perhubungan, agenda 1/2026, selesai',
    })
    expect((await find('pustaka-sekolah'))[0]).toMatchObject({
      detail: 'Dinas Pendidikan dan Kebudayaan, agenda 2/2026, berjalan',
    })
  })

  test('puts what bears exactly the code first, though newer records hold it too', async () => {
    const { office, first, find } = await filled()
    await office.open({
      notDuplicate: true,
      subject: 'Susulan surat 500.12/77/2026 dan agenda 1/2026',
      names: [asked('layanan-susulan')],
      unitId: 'unit-bpbd',
      values: {
        letter_no: 'X/1/2026',
        letter_date: '2026-03-13',
        signed_by: 'kepala_pd',
        stamp: 'yes',
        nature: 'biasa',
      },
    })
    for (const text of ['500.12/77/2026', '1/2026', '1', 'e-retribusi.contohkab.go.id', 'E-Retribusi']) {
      expect([text, (await find(text))[0]?.screen]).toEqual([text, `/permohonan/${first}`])
    }
  })

  test('leads to the book, the register, the letter, the unit and the official', async () => {
    const { first, find } = await filled()
    const found = async (text: string, kind: SearchHit['kind']) => (await find(text)).filter((hit) => hit.kind === kind)
    expect(await found('500.12/1/2026', 'letter')).toMatchObject([
      { title: 'Surat pemberitahuan 500.12/1/2026', screen: `/permohonan/${first}` },
    ])
    expect((await found('500.12/1/2026', 'agenda'))[0]?.screen).toBe(
      '/agenda?buku=keluar&tahun=semua&cari=500.12%2F1%2F2026',
    )
    expect((await found('500.12/77/2026', 'agenda'))[0]).toMatchObject({
      screen: '/agenda?buku=masuk&tahun=2026&cari=1',
      detail: 'Dinas Perhubungan, surat nomor 500.12/77/2026',
    })
    expect(await found('e-retribusi', 'register')).toMatchObject([
      { title: 'e-retribusi.contohkab.go.id', screen: '/register?cari=e-retribusi.contohkab.go.id' },
    ])
    expect(await found('kesehatan', 'unit')).toMatchObject([{ title: 'Dinas Kesehatan', detail: 'dinkes' }])
    expect(await found('rina kus', 'person')).toMatchObject([
      { title: 'Rina Kusuma, S.Kom.', screen: '/pengaturan/pejabat?orang=orang-rina' },
    ])
  })

  test('finds an applicant by name for those who may read personal data alone', async () => {
    const { first, find } = await filled()
    expect((await find('kartika', 'staf_teknis')).filter((hit) => hit.kind === 'person')).toMatchObject([
      { title: 'Kartika Sari', screen: `/permohonan/${first}` },
    ])
    expect(await find('kartika', 'sekretaris')).toEqual([])
  })

  test('a single letter is no name of a person or a unit', async () => {
    const { find } = await filled()
    const kinds = (await find('e-', 'kabid')).map((hit) => hit.kind)
    expect(kinds).toContain('case')
    expect(kinds).not.toContain('person')
    expect(kinds).not.toContain('unit')
  })

  test('is not for the administrator', async () => {
    const { office } = await filled()
    expect(code(await registryOf(office).search('admin', 'dinas'))).toBe('forbidden')
  })

  test('gives no more than was asked for', async () => {
    const { office } = await filled()
    expect(await hits(office, 'contohkab', 'kabid', 3)).toHaveLength(3)
  })
})

const hostile = [
  '"',
  '""',
  "'",
  '*',
  'a*',
  'NEAR(a b)',
  'title:x',
  'a AND',
  ') OR 1=1 --',
  '\\',
  '%',
  '_',
  '-',
  '^',
  '{',
  '\u0000',
  '\ud800',
  '\ud800a',
  '٣',
  '💥',
  'a'.repeat(500),
  '/2026',
  '//',
  'x/2026',
  '.',
]

describe('hostile text', () => {
  test('that people and machines type is answered', async () => {
    const { office, find } = await filled()
    for (const text of hostile) {
      expect([text, Array.isArray(await find(text))]).toEqual([text, true])
      expect(Array.isArray(await office.services.store.read(async (tx) => await searchCaseIds(tx, text, 5)))).toBe(true)
    }
  })

  test('of any kind is answered', async () => {
    const { office, find } = await filled()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect(Array.isArray(await find(text))).toBe(true)
        expect(Array.isArray(await office.services.store.read(async (tx) => await searchCaseIds(tx, text, 5)))).toBe(
          true,
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('the ids of cases', () => {
  test('come newest first, through every record of a case', async () => {
    const { office, first, second } = await filled()
    const ids = async (text: string, limit = 10) =>
      await office.services.store.read(async (tx) => await searchCaseIds(tx, text, limit))
    expect(await ids('permohonan')).toEqual([first, second].toSorted(newestFirst(await received(office))))
    expect(await ids('500.12/1/2026')).toEqual([first])
    expect(await ids('kartika')).toEqual([first])
    expect(await ids('dinas', 1)).toHaveLength(1)
    expect(await ids('tidak ada')).toEqual([])
  })
})

async function received(office: Practice): Promise<ReadonlyMap<string, number>> {
  const rows = await office.services.store.read(
    async (tx) => await tx.selectFrom('cases').select(['id', 'received_at']).execute(),
  )
  return new Map(rows.map((row) => [row.id, row.received_at]))
}

function newestFirst(at: ReadonlyMap<string, number>) {
  return (one: string, other: string): number => (at.get(other) ?? 0) - (at.get(one) ?? 0)
}

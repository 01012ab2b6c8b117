// Who holds a post on a day, and what is said to somebody whose mandate is over.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdersOf, holdingFor, mandatesOf, postsOf, vacantPosts } from '../../../shared/office/holdings.ts'
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import { inOrder, isPostKey, postKeys, superiorsOf } from '../../../shared/office/posts.ts'
import { holding, records } from './records.ts'

const today = '2026-03-17'

describe('a post on a day', () => {
  const office = [
    holding('ratna', 'kadis'),
    holding('hadi', 'sekretaris'),
    holding('hadi', 'kadis', { capacity: 'plh', from: '2026-03-10', to: '2026-03-16' }),
    holding('rina', 'kabid'),
    holding('rina', 'kadis', { capacity: 'an' }),
    holding('bagus', 'staf_teknis'),
    holding('endah', 'staf_teknis', { from: '2026-04-01' }),
  ]

  it('is held from the first to the last day, both included', () => {
    const on = (date: string) => holdersOf(office, 'kadis', date).map((one) => one.capacity)
    expect(on('2026-03-09')).toEqual(['definitif'])
    expect(on('2026-03-10')).toEqual(['plh', 'definitif'])
    expect(on('2026-03-16')).toEqual(['plh', 'definitif'])
    expect(on('2026-03-17')).toEqual(['definitif'])
  })

  it('may have several holders, each from their day', () => {
    expect(holdersOf(office, 'staf_teknis', '2026-04-01').map((one) => one.personId)).toEqual(['endah', 'bagus'])
  })

  it('is not carried by a mandate a.n.', () => {
    expect(postsOf(office, 'rina', today).map((one) => one.post)).toEqual(['kabid'])
    expect(mandatesOf(office, 'kadis', today).map((one) => one.personId)).toEqual(['rina'])
  })

  it('is named low to high for a person with several', () => {
    expect(postsOf(office, 'hadi', '2026-03-12').map((one) => one.post)).toEqual(['sekretaris', 'kadis'])
  })

  it('is vacant where nobody carries it', () => {
    expect(vacantPosts(office, today)).toEqual(
      postKeys.filter((key) => !['kadis', 'sekretaris', 'kabid', 'staf_teknis'].includes(key)),
    )
  })

  it('is carried by exactly the holdings in force', () => {
    const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`)
    const any = fc
      .record({ from: date, to: fc.option(date) })
      .map(({ from, to }) => holding('rina', 'kabid', { from, to }))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), date, (list, on) => {
        const expected = list.filter((one) => one.from <= on && (one.to === null || one.to >= on)).length
        expect(holdersOf(list, 'kabid', on).length).toBe(expected)
        expect(vacantPosts(list, on).includes('kabid')).toBe(expected === 0)
      }),
    )
  })
})

describe('acting in a post', () => {
  const office = records([
    holding('hadi', 'kadis', { capacity: 'plh', from: '2026-03-10', to: '2026-03-16' }),
    holding('rina', 'kabid', { capacity: 'plt', from: '2026-04-01' }),
  ])

  it('is allowed on the last day of a Plh.', () => {
    expect(holdingFor(office, 'hadi', 'kadis', '2026-03-16').ok).toBe(true)
  })

  it('is refused the day after, with the date and the remedy', () => {
    const answer = holdingFor(office, 'hadi', 'kadis', today)
    expect(answer).toMatchObject({ ok: false, error: { code: 'ended' } })
    expect(answer.ok ? '' : answer.error.sentence).toBe(
      'Penugasan Drs. Hadi Susanto, M.Si. sebagai Plh. Kepala Dinas Komunikasi dan Informatika berakhir pada Senin, 16 Maret 2026. Catat perpanjangan SK di Pengaturan, Pejabat, atau minta pejabat yang sekarang bertugas.',
    )
  })

  it('is refused before the mandate begins', () => {
    expect(holdingFor(office, 'rina', 'kabid', today)).toMatchObject({ ok: false, error: { code: 'not_begun' } })
  })

  it('is refused to who never held it', () => {
    expect(holdingFor(office, 'bagus', 'kabid', today)).toMatchObject({ ok: false, error: { code: 'not_holder' } })
  })
})

describe('the posts', () => {
  it('are twelve, each once, in the order of the SOP columns', () => {
    expect(inOrder(defaultPosts).map((post) => post.key)).toEqual(postKeys)
    expect(new Set(defaultPosts.map((post) => post.order)).size).toBe(postKeys.length)
  })

  it('carry the column titles of the SOP', () => {
    expect([...new Set(defaultPosts.slice(0, 7).map((post) => post.printedTitle))]).toEqual([
      'Jabatan Fungsional Umum (JFU)',
      'Staf Teknis',
      'Kepala Seksi Aplikasi dan Infrastruktur TIK',
      'Kepala Bidang Informatika',
      'Sekretaris',
      'Kepala Dinas',
    ])
  })

  it('stand in a line that ends at the Sekretaris Daerah', () => {
    expect(superiorsOf(defaultPosts, 'staf_teknis')).toEqual(['kasi', 'kabid', 'kadis', 'sekda'])
  })

  it('do not loop where somebody drew a circle', () => {
    const circle = defaultPosts.map((post) => (post.key === 'kadis' ? { ...post, superior: 'kasi' as const } : post))
    expect(superiorsOf(circle, 'kasi')).toEqual(['kabid', 'kadis'])
    expect(superiorsOf(circle, 'staf_teknis')).toEqual(['kasi', 'kabid', 'kadis'])
  })

  it('are told from other words', () => {
    expect(isPostKey('kabid')).toBe(true)
    expect(isPostKey('bupati')).toBe(false)
  })
})

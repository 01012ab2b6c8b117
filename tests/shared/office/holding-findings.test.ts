// What the list of officials is told about itself: overlaps, gaps, empty posts, mandates that last too long.
import { describe, expect, it } from 'vitest'
import { holdingFindings } from '../../../shared/office/holding-findings.ts'
import type { Holding } from '../../../shared/office/schema.ts'
import { addDays, addMonths } from '../../../shared/office/spans.ts'
import { holding, records, staffed } from './records.ts'

const today = '2026-03-17'
const without = (post: string) => staffed.filter((one) => one.post !== post)
const codes = (holdings: readonly Holding[]) =>
  holdingFindings(records(holdings), today).map((one) => `${one.code} ${one.post}`)

describe('the list of officials', () => {
  it('has nothing to say about a staffed office', () => {
    expect(holdingFindings(records(staffed), today)).toEqual([])
  })

  it('says which empty post holds the work and which is passed over', () => {
    expect(codes(without('kabid'))).toEqual(['vacant kabid'])
    expect(holdingFindings(records(without('kasi')), today)[0]?.sentence).toContain('langkahnya dilewati')
    expect(holdingFindings(records(without('kabid')), today)[0]?.sentence).toContain('langkahnya tertahan')
  })

  it('finds two definitive holders at once, but lets Staf Teknis be several', () => {
    expect(codes([...staffed, holding('hadi', 'kabid')])).toEqual(['overlap kabid'])
    expect(codes([...staffed, holding('dewi', 'staf_teknis')])).toEqual([])
  })

  it('finds a Plt. beside a definitive holder, and lets a Plh. be', () => {
    expect(
      codes([...staffed, holding('hadi', 'kadis', { capacity: 'plt', from: '2026-03-01', to: '2026-03-31' })]),
    ).toEqual(['beside_definitif kadis'])
    expect(
      codes([...staffed, holding('hadi', 'kadis', { capacity: 'plh', from: '2026-03-01', to: '2026-03-31' })]),
    ).toEqual([])
  })

  it('finds a Plh. for a post that nobody holds', () => {
    const plh = holding('dewi', 'kabid', { capacity: 'plh', from: '2026-03-01', to: '2026-03-31' })
    expect(codes([...without('kabid'), plh])).toEqual(['without_holder kabid'])
  })

  it('finds a gap with its days', () => {
    const office = [
      ...without('kabid'),
      holding('hadi', 'kabid', { to: '2026-01-31' }),
      holding('rina', 'kabid', { from: '2026-03-02' }),
    ]
    expect(codes(office)).toEqual(['gap kabid'])
    expect(holdingFindings(records(office), today)[0]?.sentence).toContain(
      'kosong dari 1 Februari 2026 sampai 1 Maret 2026',
    )
  })

  it('finds no gap where one follows the other the next day', () => {
    expect(
      codes([
        ...without('kabid'),
        holding('hadi', 'kabid', { to: '2026-03-01' }),
        holding('rina', 'kabid', { from: '2026-03-02' }),
      ]),
    ).toEqual([])
  })

  it('warns of a Plh. of three months, and of several that make three months together', () => {
    const plh = (from: string, to: string) => holding('hadi', 'kadis', { capacity: 'plh', from, to })
    expect(codes([...staffed, plh('2025-12-01', '2026-02-28')])).toEqual([])
    expect(codes([...staffed, plh('2025-12-01', '2026-03-01')])).toEqual(['too_long kadis'])
    expect(codes([...staffed, plh('2025-12-01', '2026-01-31'), plh('2026-02-01', '2026-03-31')])).toEqual([
      'too_long kadis',
    ])
    expect(codes([...staffed, plh('2025-12-01', '2026-01-31'), plh('2026-02-03', '2026-03-31')])).toEqual([])
  })

  it('warns of an open Plt. by the day it is looked at', () => {
    const office = [...without('kabid'), holding('dewi', 'kabid', { capacity: 'plt', from: '2025-09-17' })]
    expect(codes(office)).toEqual(['too_long kabid'])
    expect(holdingFindings(records(office), '2026-03-16')).toEqual([])
  })

  it('finds mandates at the wrong level, without decree, with turned dates, of unknown people', () => {
    expect(codes([...staffed, holding('dewi', 'kadis', { capacity: 'an' })])).toEqual(['mandate kadis'])
    expect(codes([...staffed, holding('rina', 'kadis', { capacity: 'an', sk: ' ' })])).toEqual(['no_decree kadis'])
    expect(codes([...staffed, holding('dewi', 'staf_teknis', { from: '2026-03-02', to: '2026-03-01' })])).toEqual([
      'reversed staf_teknis',
    ])
    expect(codes([...staffed, holding('siapa', 'staf_teknis')])).toEqual(['unknown_person staf_teknis'])
  })
})

describe('dates', () => {
  it('of months end at the last day where the month is shorter', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29')
    expect(addMonths('2026-01-15', 3)).toBe('2026-04-15')
  })

  it('go over the ends of months and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  })
})

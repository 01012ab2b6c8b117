// Two pairs of eyes by person, and the exception that the Kepala Dinas gives once.
import { describe, expect, it } from 'vitest'
import { exceptionUsed, fourEyesRefusal, type FourEyesQuestion } from '../../../shared/office/four-eyes.ts'

const rina = { id: 'rina', name: 'Rina Kusuma, S.Kom.' }
const ask = (more: Partial<FourEyesQuestion> = {}): FourEyesQuestion => ({
  pairs: [
    ['S4.verify', 'S6.decide'],
    ['S8.draft', 'S9.kabid'],
  ],
  done: [{ act: 'S4.verify', personId: 'rina' }],
  act: 'S6.decide',
  person: rina,
  exceptions: [],
  now: 1000,
  ...more,
})
const exception = { pair: ['S4.verify', 'S6.decide'] as const, personId: 'rina', grantedAt: 900, usedAt: null }

describe('four eyes', () => {
  it('refuse the one who did the other half, with the remedy', () => {
    expect(fourEyesRefusal(ask())).toContain('Rina Kusuma, S.Kom. sudah mengerjakan bagian lain')
  })

  it('let another person, another act and another pair pass', () => {
    expect(fourEyesRefusal(ask({ person: { id: 'dewi', name: 'Dewi' } }))).toBeNull()
    expect(fourEyesRefusal(ask({ act: 'S7.create' }))).toBeNull()
    expect(fourEyesRefusal(ask({ act: 'S9.kabid' }))).toBeNull()
  })

  it('hold in both directions', () => {
    expect(fourEyesRefusal(ask({ act: 'S4.verify', done: [{ act: 'S6.decide', personId: 'rina' }] }))).not.toBeNull()
  })

  it('look at the latest round only', () => {
    const done = [
      { act: 'S4.verify', personId: 'rina' },
      { act: 'S4.verify', personId: 'bagus' },
    ]
    expect(fourEyesRefusal(ask({ done }))).toBeNull()
  })

  it('give way to an exception for this person and pair, once, from its day on', () => {
    expect(fourEyesRefusal(ask({ exceptions: [exception] }))).toBeNull()
    expect(exceptionUsed(ask({ exceptions: [exception] }))).toBe(exception)
    expect(fourEyesRefusal(ask({ exceptions: [{ ...exception, usedAt: 950 }] }))).not.toBeNull()
    expect(fourEyesRefusal(ask({ exceptions: [{ ...exception, personId: 'dewi' }] }))).not.toBeNull()
    expect(fourEyesRefusal(ask({ exceptions: [{ ...exception, grantedAt: 1001 }] }))).not.toBeNull()
    expect(fourEyesRefusal(ask({ exceptions: [{ ...exception, pair: ['S8.draft', 'S9.kabid'] }] }))).not.toBeNull()
  })

  it('use up no exception where none is needed', () => {
    expect(exceptionUsed(ask({ act: 'S7.create', exceptions: [exception] }))).toBeNull()
  })
})

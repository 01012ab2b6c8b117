// What the office makes of a shipped procedure: its number, its actors, and which dates of receipt lead to it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorChange, Definition } from '../../../../shared/procedures/definition.ts'
import { bookOf } from '../../../../shared/procedures/definition-book.ts'
import { definitions } from '../../../../shared/procedures/definitions/index.ts'
import { subDomain } from '../../../../shared/procedures/definitions/sub_domain.ts'
import { actAt, deskOf } from '../../../../shared/procedures/look-up.ts'
import { isNewer, revise, versionWords } from '../../../../shared/procedures/revise.ts'
import { addDays } from '../../../../shared/calendar/dates.ts'

const change = (from: string, more: Partial<ActorChange> = {}): ActorChange => ({
  step: 'S6',
  act: 'decide',
  post: 'kadis',
  skipVacant: false,
  from,
  reason: 'SK 4/2026',
  ...more,
})
const deciderOf = (definition: Definition | null) => {
  const here = definition === null ? null : actAt(definition, { step: 'S6', act: 0 })
  return here === null ? null : deskOf(here.act)
}

describe('a revision', () => {
  const first = revise(subDomain, 1, [change('2026-04-01')])

  test('has a number that no shipped version can have, and says it in words', () => {
    expect(first.version).toBe(1001)
    expect(versionWords(first.version)).toBe('versi 1 revisi kantor 1')
    expect(definitions.every((one) => one.version < 1000)).toBe(true)
  })

  test('changes the actor alone, and assumes nothing about it any more', () => {
    expect(deciderOf(first)).toBe('kadis')
    expect(actAt(first, { step: 'S6', act: 0 })?.act.assumed).toBeNull()
    const others = (definition: Definition) => definition.steps.filter((step) => step.id !== 'S6')
    expect(others(first)).toEqual(others(subDomain))
  })

  test('keeps the newest change of each act', () => {
    const second = revise(subDomain, 2, [
      change('2026-04-01'),
      change('2026-05-01', { post: 'kasi' }),
      change('2026-05-01', { step: 'S10', act: 'paraf', post: 'kabid' }),
    ])
    expect(deciderOf(second)).toBe('kasi')
    expect(second.revision?.changes.map((one) => one.step)).toEqual(['S6', 'S10'])
  })

  test('may pass an empty post over, or hold the step again', () => {
    const holds = revise(subDomain, 1, [change('2026-04-01', { step: 'S5', act: 'check', post: 'kasi' })])
    expect(actAt(holds, { step: 'S5', act: 1 })?.act.skipVacant).toBeUndefined()
    expect(actAt(subDomain, { step: 'S5', act: 1 })?.act.skipVacant).toBe(true)
  })
})

describe('the book of an office', () => {
  const revised = revise(subDomain, 1, [change('2026-04-01')])
  const shippedLater: Definition = { ...subDomain, version: 2, validFrom: '2027-01-01' }
  const book = bookOf([...definitions, revised, shippedLater])

  test('leads a date of receipt to the version of that date', () => {
    expect(book.inForce('sub_domain', '2026-03-31')?.version).toBe(1)
    expect(book.inForce('sub_domain', '2026-04-01')?.version).toBe(1001)
    expect(book.inForce('sub_domain', '2027-01-01')?.version).toBe(2)
  })

  test('puts a later shipped version above every revision of an earlier one', () => {
    expect(isNewer(shippedLater, revised)).toBe(true)
    expect(book.above(subDomain).map((one) => one.version)).toEqual([2, 1001])
    expect(book.newest.find((one) => one.code === 'sub_domain')?.version).toBe(2)
  })

  test('cuts time into the spans of its versions', () => {
    const spans = book.spans().filter((span) => span.definition.code === 'sub_domain')
    expect(spans.map(({ definition, from, to }) => [definition.version, from, to])).toEqual([
      [1, null, '2026-03-31'],
      [1001, '2026-04-01', '2026-12-31'],
      [2, '2027-01-01', null],
    ])
  })

  test('has a span for exactly the version in force, whatever the date', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 4 }),
        fc.integer({ min: -50, max: 1000 }),
        (starts, at) => {
          const dates = starts.toSorted((a, b) => a - b).map((days) => addDays('2025-01-01', days))
          const revisions = dates.map((from, index) =>
            revise(
              subDomain,
              index + 1,
              dates.slice(0, index + 1).map(() => change(from)),
            ),
          )
          const made = bookOf([...definitions, ...revisions])
          const date = addDays('2025-01-01', at)
          for (const code of ['sub_domain', 'pendaftaran', 'pendaftaran_id_lama']) {
            const covering = made
              .spans()
              .filter(
                ({ definition, from, to }) =>
                  definition.code === code && (from === null || from <= date) && (to === null || date <= to),
              )
            expect(covering.map((span) => span.definition.version)).toEqual(
              [made.inForce(code, date)?.version].filter((one) => one !== undefined),
            )
          }
        },
      ),
    )
  })
})

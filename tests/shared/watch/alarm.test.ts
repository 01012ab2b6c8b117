// When a name becomes an alarm and when it ceases to be one.
import { describe, expect, test } from 'vitest'
import { nextAlarm, type Streaks } from '../../../shared/watch/alarm.ts'
import type { CheckCode, CheckFinding, CheckLevel } from '../../../shared/watch/finding.ts'

const found = (...all: (readonly [CheckCode, CheckLevel])[]): readonly CheckFinding[] =>
  all.map(([code, level]) => ({ code, level, sentence: '' }))

const down = found(['HTTP_STATUS', 'bad'], ['DNS_PUBLIC', 'ok'])
const up = found(['HTTP_STATUS', 'ok'], ['DNS_PUBLIC', 'ok'])
const unseen = found(['DNS_PUBLIC', 'unknown'])

describe('an alarm', () => {
  test('is raised by the second failure in a row, not by the first', () => {
    const first = nextAlarm({}, down, null, false)
    expect(first.change).toEqual({ kind: 'none' })
    expect(nextAlarm(first.streaks, down, null, false).change).toEqual({ kind: 'raise', codes: ['HTTP_STATUS'] })
  })

  test('needs them in a row', () => {
    const { streaks } = nextAlarm({ HTTP_STATUS: 1 }, up, null, false)
    expect(nextAlarm(streaks, down, null, false).change).toEqual({ kind: 'none' })
  })

  test('is neither raised nor ended by what could not be looked at', () => {
    const blind = nextAlarm({ HTTP_STATUS: 1 }, unseen, null, false)
    expect(blind).toEqual({ streaks: { HTTP_STATUS: 1 }, change: { kind: 'none' } })
    expect(nextAlarm({ HTTP_STATUS: 2 }, unseen, ['HTTP_STATUS'], false).change).toEqual({ kind: 'none' })
  })

  test('is said once while it lasts, and again when something else fails too', () => {
    const lasting: Streaks = { HTTP_STATUS: 2 }
    expect(nextAlarm(lasting, down, ['HTTP_STATUS'], false).change).toEqual({ kind: 'none' })
    const worse = found(['HTTP_STATUS', 'bad'], ['TLS_DAYS', 'bad'])
    const once = nextAlarm(lasting, worse, ['HTTP_STATUS'], false)
    expect(once.change).toEqual({ kind: 'none' })
    expect(nextAlarm(once.streaks, worse, ['HTTP_STATUS'], false).change).toEqual({
      kind: 'raise',
      codes: ['HTTP_STATUS', 'TLS_DAYS'],
    })
  })

  test('ends with the first check that finds it sound', () => {
    expect(nextAlarm({ HTTP_STATUS: 5 }, up, ['HTTP_STATUS'], false)).toEqual({
      streaks: {},
      change: { kind: 'clear' },
    })
  })

  test('is not raised while maintenance runs, and is at the first failure after it', () => {
    const during = nextAlarm({ HTTP_STATUS: 1 }, down, null, true)
    expect(during.change).toEqual({ kind: 'none' })
    expect(nextAlarm(during.streaks, down, null, false).change).toMatchObject({ kind: 'raise' })
  })

  test('warnings raise none', () => {
    const soon = found(['TLS_DAYS', 'warn'])
    expect(nextAlarm(nextAlarm({}, soon, null, false).streaks, soon, null, false).change).toEqual({ kind: 'none' })
  })
})

// When a backup is due: after four hours of work, after a day in any case, and each evening for the second place.
import { describe, expect, test } from 'vitest'
import { type BackupSituation, dueBackup, isLate } from '../../../shared/backups/due.ts'

const hour = 3_600_000
/** Tuesday 17 March 2026, 09.00 WIB. */
const now = Date.parse('2026-03-17T02:00:00Z')
const calm: BackupSituation = {
  now,
  zone: 'Asia/Jakarta',
  changed: false,
  newest: now - hour,
  failedAt: null,
  second: null,
}

describe('the first place', () => {
  test.each<[string, Partial<BackupSituation>, ReturnType<typeof dueBackup>]>([
    ['nothing yet', { newest: null }, 'first'],
    ['changed, three hours old', { changed: true, newest: now - 3 * hour }, null],
    ['changed, four hours old', { changed: true, newest: now - 4 * hour }, 'first'],
    ['unchanged, four hours old', { newest: now - 4 * hour }, null],
    ['unchanged, a day old', { newest: now - 24 * hour }, 'first'],
    ['failed ten minutes ago', { newest: null, failedAt: now - hour / 6 }, null],
    ['failed half an hour ago', { newest: null, failedAt: now - hour / 2 }, 'first'],
    ['made in the future: the clock was put back', { changed: true, newest: now + 5 * hour }, null],
  ])('%s', (_, part, due) => expect(dueBackup({ ...calm, ...part })).toBe(due))
})

describe('the second place', () => {
  const evening = Date.parse('2026-03-17T11:00:00Z')
  test.each<[string, number, BackupSituation['second'], ReturnType<typeof dueBackup>]>([
    ['none is set', evening, null, null],
    ['never yet', now, { newest: null, failedAt: null }, 'second'],
    [
      'copied yesterday at seven in the evening, now morning',
      now,
      { newest: evening - 23 * hour, failedAt: null },
      null,
    ],
    [
      'copied yesterday at noon, now morning: the PC was off at night',
      now,
      { newest: now - 21 * hour, failedAt: null },
      'second',
    ],
    ['copied yesterday at seven, now evening', evening, { newest: evening - 23 * hour, failedAt: null }, 'second'],
    ['the stick was away half an hour ago', evening, { newest: null, failedAt: evening - hour / 2 }, null],
    ['the stick was away an hour ago', evening, { newest: null, failedAt: evening - hour }, 'second'],
  ])('%s', (_, at, second, due) => expect(dueBackup({ ...calm, now: at, newest: at - hour, second })).toBe(due))

  test('waits for a first backup to copy', () => {
    expect(dueBackup({ ...calm, newest: null, failedAt: now, second: { newest: null, failedAt: null } })).toBeNull()
  })
})

test('late after 48 hours, and where there is none', () => {
  expect([null, now - 47 * hour, now - 48 * hour].map((newest) => isLate(newest, now))).toEqual([true, false, true])
})

// Rotation over any history: what is kept is few, is spread, and is never missed later.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BackupKind, backupKinds } from '../../../shared/backups/kinds.ts'
import { keptBackups, rotation, type RotatedBackup } from '../../../shared/backups/rotation.ts'
import { localDateOf, localDayOf } from '../../../shared/calendar/zone.ts'

const zone = 'Asia/Jakarta'
const hour = 3_600_000
const start = Date.parse('2026-01-01T00:00:00Z')

const history = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 400 * hour }), kind: fc.constantFrom(...backupKinds) }), {
    minLength: 1,
    maxLength: 200,
  })
  .map((steps) => {
    let at = start
    return steps.map(({ gap, kind }, index): RotatedBackup => {
      at += gap
      return { id: `c${String(index).padStart(4, '0')}`, madeAt: at, kind }
    })
  })

const every = (hours: number, count: number, kind: BackupKind = 'interval'): RotatedBackup[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(6, '0'),
    madeAt: start + index * hours * hour,
    kind,
  }))

describe('over any history', () => {
  test('the newest backup is kept, and nothing that was not there', () => {
    fc.assert(
      fc.property(history, (backups) => {
        const kept = keptBackups(backups, zone)
        expect(kept.has(backups.at(-1)?.id ?? '')).toBe(true)
        const ids = new Set(backups.map(({ id }) => id))
        expect([...kept].filter((id) => !ids.has(id))).toEqual([])
      }),
    )
  })

  test('there are never more than the sum of all spans', () => {
    const most = rotation.hours + rotation.days + rotation.weeks + rotation.months + rotation.migrations
    fc.assert(fc.property(history, (backups) => keptBackups(backups, zone).size <= most))
  })

  test('the newest of each of the last 14 days and 24 months that have one is kept', () => {
    fc.assert(
      fc.property(history, (backups) => {
        const kept = keptBackups(backups, zone)
        const newest = (spanOf: (madeAt: number) => string | number, most: number) =>
          [...new Map(backups.map((one) => [spanOf(one.madeAt), one.id])).values()].slice(-most)
        const wanted = [
          ...newest((at) => localDayOf(at, zone), 14),
          ...newest((at) => localDateOf(at, zone).slice(0, 7), 24),
        ]
        expect(wanted.filter((id) => !kept.has(id))).toEqual([])
      }),
    )
  })

  test('rotating after each backup keeps exactly what rotating once at the end keeps', () => {
    fc.assert(
      fc.property(history, (backups) => {
        let place: readonly RotatedBackup[] = []
        for (const backup of backups) {
          const present = [...place, backup]
          const kept = keptBackups(present, zone)
          place = present.filter(({ id }) => kept.has(id))
        }
        expect(place.map(({ id }) => id)).toEqual([...keptBackups(backups, zone)].toSorted())
      }),
    )
  })

  test('the order in which they are given does not matter', () => {
    fc.assert(
      fc.property(history, (backups) => {
        expect([...keptBackups(backups.toReversed(), zone)].toSorted()).toEqual(
          [...keptBackups(backups, zone)].toSorted(),
        )
      }),
    )
  })
})

test('two years of six backups a day leave 24 hours, 14 days, 8 weeks and 24 months', () => {
  const backups = every(4, 6 * 730)
  const kept = keptBackups(backups, zone)
  const days = new Set(
    backups.filter(({ id }) => kept.has(id)).map(({ madeAt }) => localDateOf(madeAt, zone).slice(0, 7)),
  )
  expect(days.size).toBe(24)
  // 24 hours are the last four days; ten more days, six more weeks and 22 more months stand for themselves.
  expect(kept.size).toBeGreaterThanOrEqual(24 + 10 + 5 + 21)
  expect(kept.size).toBeLessThanOrEqual(24 + 14 + 8 + 24)
})

test('a PC that was off for a year still has its last backups', () => {
  const old = every(4, 30)
  const now: RotatedBackup = { id: 'z', madeAt: start + 400 * 24 * hour, kind: 'interval' }
  expect(keptBackups([...old, now], zone).size).toBeGreaterThan(20)
})

test('backups from before an update outlive their hour', () => {
  const update: RotatedBackup = { id: 'update', madeAt: start - 1, kind: 'migration' }
  expect(keptBackups([update, ...every(1, 2_000)], zone).has('update')).toBe(true)
})

// Property 13: the PC's own zone changes nothing, and the office's zones are those of the zone database.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  localDateOf,
  localMinuteOf,
  officeZones,
  parseLocal,
  toLocalText,
  zoneName,
} from '../../../shared/calendar/zone.ts'

const script = fileURLToPath(new URL('../../support/print-due-dates.ts', import.meta.url))

it('13: the same due dates with the PC in UTC, Jakarta and New York', () => {
  const answers = ['UTC', 'Asia/Jakarta', 'America/New_York'].map((zone) => {
    const run = spawnSync(process.execPath, [script], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      encoding: 'utf8',
    })
    expect(run.status, run.stderr).toBe(0)
    return JSON.parse(run.stdout) as { readonly zone: string; readonly dues: readonly string[] }
  })
  expect(new Set(answers.map((answer) => answer.zone)).size).toBe(3)
  expect(answers[0]?.dues).toContain('2026-03-25T08:00')
  expect(answers[1]?.dues).toEqual(answers[0]?.dues)
  expect(answers[2]?.dues).toEqual(answers[0]?.dues)
})

it('local dates and times agree with the zone database', () => {
  for (const zone of officeZones) {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
    for (let instant = Date.UTC(2026, 0, 1, 0, 17); instant < Date.UTC(2027, 0, 1); instant += 17 * 3_600_000) {
      const [date, time] = format.format(instant).split(', ')
      expect(toLocalText(instant, zone)).toBe(`${date}T${time}`)
      expect(parseLocal(toLocalText(instant, zone), zone)).toBe(instant)
      expect(localDateOf(instant, zone)).toBe(date)
      expect(localMinuteOf(instant, zone)).toBe(Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3)))
    }
  }
  expect(officeZones.map(zoneName)).toEqual(['WIB', 'WIB', 'WITA', 'WIT'])
})

it.each([
  '2026-02-30T08:00',
  '2026-03-17T24:00',
  '2026-03-17T08:60',
  '2026-03-17 08:00',
  '17-03-2026T08:00',
  '2026-3-17T08:00',
  '',
])('does not read %j as a local time', (text) => {
  expect(parseLocal(text, 'Asia/Jakarta')).toBeNull()
})

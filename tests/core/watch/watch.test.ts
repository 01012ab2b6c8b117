// The watch over the register: rounds, alarms after two failures, acknowledgement, maintenance, the switch.
import { describe, expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { type Practice, practice } from '../../support/cases/practice.ts'
import { code, good, registryOf } from '../../support/registry.ts'
import { watchOf } from '../../support/watch.ts'

const name = 'dinkes.contohkab.go.id'
const hour = 3_600_000

async function watched() {
  const office = await practice()
  const watch = watchOf(office)
  const board = async () => {
    const value = good(await watch.board())
    if ('bytes' in value) throw new Error('a file')
    return value
  }
  const row = async (fqdn = name) => {
    const found = (await board()).names.find((one) => one.fqdn === fqdn)
    if (found === undefined) throw new Error(`${fqdn} is not on the board`)
    return found
  }
  const later = async () => {
    office.minutes(60)
    await watch.watcher.round('all')
  }
  return { office, watch, board, row, later }
}

const events = async (office: Practice) =>
  (
    await office.services.store.read((tx) =>
      tx.selectFrom('events').select(['type', 'recorder']).where('stream', '=', 'watch').execute(),
    )
  ).map(({ type }) => type)

describe('before anybody looked', () => {
  test('the board says that nothing was looked at; the watch is off', async () => {
    const { board } = await watched()
    expect(await board()).toMatchObject({ setting: { on: false, everyHours: 6 }, lastAt: null, running: null })
    expect((await board()).names.every(({ level, checkedAt }) => level === null && checkedAt === null)).toBe(true)
  })
})

describe('a round', () => {
  test('says of each name what was seen and when', async () => {
    const { office, watch, board, row } = await watched()
    watch.sky.down = new Set([name])
    expect(await watch.watcher.round('all')).toMatchObject({ names: 6, bad: 1, unknown: 5 })
    expect(await row()).toMatchObject({ level: 'bad', checkedAt: office.now(), alarm: null })
    expect((await row()).sentences[0]).toContain('tidak ada di DNS')
    expect((await board()).lastAt).toBe(office.now())
  })

  test('is one at a time', async () => {
    const { watch } = await watched()
    const [first, second] = await Promise.all([watch.watcher.round('all'), watch.watcher.round('all')])
    expect([first === null, second === null]).toEqual([false, true])
  })

  test('of what is due leaves out names that were just looked at', async () => {
    const { office, watch } = await watched()
    await watch.watcher.round('all')
    expect(await watch.watcher.round('due')).toMatchObject({ names: 0 })
    office.minutes(6 * 60)
    expect(await watch.watcher.round('due')).toMatchObject({ names: 6 })
  })
})

describe('an alarm', () => {
  test('comes with the second failure, is one event, and goes with the first sound check', async () => {
    const { office, watch, row, later } = await watched()
    watch.sky.down = new Set([name])
    await later()
    expect((await row()).alarm).toBeNull()
    await later()
    expect((await row()).alarm).toMatchObject({ raisedAt: office.now(), acknowledged: null })
    await later()
    expect(await events(office)).toEqual(['alarm_raised'])
    watch.sky.down = new Set()
    await later()
    expect((await row()).alarm).toBeNull()
    expect(await events(office)).toEqual(['alarm_raised', 'alarm_cleared'])
  })

  test('does not come from a PC without a network', async () => {
    const { watch, row, later } = await watched()
    watch.sky.offline = true
    for (const _ of [1, 2, 3]) await later()
    expect(await row()).toMatchObject({ level: 'unknown', alarm: null })
  })

  test('is acknowledged with a note by those who can do something about it', async () => {
    const { office, watch, row, later } = await watched()
    watch.sky.down = new Set([name])
    await later()
    await later()
    const { registerId } = await row()
    expect(code(await watch.acknowledge(registerId, 'Diperbaiki.', 'kadis'))).toBe('forbidden')
    expect(code(await watch.acknowledge(registerId, ' '))).toBe('invalid')
    expect(code(await watch.acknowledge(registerId, 'Server sedang diganti.'))).toBe('ok')
    expect((await row()).alarm?.acknowledged).toEqual({
      by: 'Bagus Pratama, S.Kom.',
      at: office.now(),
      note: 'Server sedang diganti.',
    })
    expect(code(await watch.acknowledge('tidak-ada', 'x'))).toBe('not_found')
  })

  test('goes with the name that is given up', async () => {
    const { office, watch, board, row, later } = await watched()
    watch.sky.down = new Set([name])
    await later()
    await later()
    good(await registryOf(office).release('kabid', (await row()).registerId))
    expect((await board()).names.some(({ fqdn }) => fqdn === name)).toBe(false)
    const alarms = await office.services.store.read((tx) => tx.selectFrom('watch_alarms').selectAll().execute())
    expect(alarms).toEqual([])
  })
})

describe('maintenance', () => {
  test('keeps alarms away while it runs; the name says so', async () => {
    const { office, watch, board, row, later } = await watched()
    const now = office.now()
    const window = { registerId: null, from: now, until: now + 5 * hour, reason: 'Pindah ruang server' }
    expect(code(await watch.plan(window))).toBe('ok')
    watch.sky.down = new Set([name])
    for (const _ of [1, 2, 3]) await later()
    expect(await row()).toMatchObject({ alarm: null, inMaintenance: true, level: 'bad' })
    const [planned] = (await board()).maintenance
    expect(planned).toMatchObject({ reason: 'Pindah ruang server', by: 'Bagus Pratama, S.Kom.' })
    expect(code(await watch.end(planned?.id ?? ''))).toBe('ok')
    await later()
    expect((await row()).alarm).not.toBeNull()
    expect(code(await watch.end(planned?.id ?? ''))).toBe('not_found')
  })

  test('is refused where it ends before it begins, is past, lasts too long, has no reason or no such name', async () => {
    const { office, watch } = await watched()
    const now = office.now()
    const window = { registerId: null, from: now, until: now + hour, reason: 'x' }
    expect(code(await watch.plan({ ...window, until: now - 1 }))).toBe('invalid')
    expect(code(await watch.plan({ ...window, from: now - 5 * hour, until: now - hour }))).toBe('invalid')
    expect(code(await watch.plan({ ...window, until: now + 15 * 24 * hour }))).toBe('invalid')
    expect(code(await watch.plan({ ...window, reason: ' ' }))).toBe('invalid')
    expect(code(await watch.plan({ ...window, registerId: 'tidak-ada' }))).toBe('not_found')
  })
})

describe('a check by hand', () => {
  test('is written down with the digest of what was seen, and rests a minute', async () => {
    const { office, watch, row } = await watched()
    watch.sky.down = new Set([name])
    const { registerId } = await row()
    const answer = good(await watch.check(registerId))
    expect('level' in answer && answer.level).toBe('bad')
    expect(await events(office)).toEqual(['check_asked'])
    expect(code(await watch.check(registerId))).toBe('slow_down')
    office.minutes(1)
    expect(code(await watch.check(registerId))).toBe('ok')
  })

  test('takes an entry of the register, never an address; and not from everybody', async () => {
    const { watch, row } = await watched()
    expect(code(await watch.check('http://169.254.169.254/'))).toBe('not_found')
    expect(code(await watch.check((await row()).registerId, 'jfu_sekretariat'))).toBe('forbidden')
    expect(code(await watch.round('kadis'))).toBe('forbidden')
  })
})

test('one name tells its findings, what was seen and its history', async () => {
  const { office, watch, row, later } = await watched()
  await later()
  watch.sky.down = new Set([name])
  await later()
  const view = good(await watch.name((await row()).registerId))
  if ('bytes' in view) throw new Error('a file')
  expect(view.findings).toMatchObject([{ code: 'DNS_PUBLIC', label: 'DNS', level: 'bad' }])
  expect(view.history.map(({ level }) => level)).toEqual(['unknown', 'bad'])
  expect(view.history.at(-1)?.at).toBe(office.now())
  office.minutes(31 * 24 * 60)
  await watch.watcher.round('all')
  const much = good(await watch.name((await row()).registerId))
  expect('history' in much && much.history.length).toBe(1)
})

test('the administrator switches it on; others read it; wrong resolvers are refused', async () => {
  const { watch, board } = await watched()
  const setting = { on: true, everyHours: 1, resolvers: ['127.0.0.1:5353', '[::1]:53', '9.9.9.9'] }
  expect(code(await watch.save(setting, 'kabid'))).toBe('forbidden')
  expect(code(await watch.save({ ...setting, resolvers: ['dns.google'] }))).toBe('invalid')
  expect(code(await watch.save(setting))).toBe('ok')
  expect((await board()).setting).toEqual(setting)
})

test('what the watch wrote verifies, results outside the log by their seal', async () => {
  const { office, watch, later, row } = await watched()
  watch.sky.down = new Set([name])
  await later()
  await later()
  good(await watch.acknowledge((await row()).registerId, 'Diketahui.'))
  const errors = async () =>
    (await verifyData(office.dataDir, projectors)).filter(({ severity }) => severity === 'error')
  expect(await errors()).toEqual([])
  await office.services.store.write((tx) => tx.updateTable('watch_states').set({ level: 'ok' }).execute())
  expect((await errors()).map(({ sentence }) => sentence).join(' ')).toContain('watch_states')
})

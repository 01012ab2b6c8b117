// The endpoints of the watch: who may look, check by hand, acknowledge, plan maintenance, switch it on.
import { isIP } from 'node:net'
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import { worstLevel } from '../../../shared/watch/finding.ts'
import type { Caller } from '../http/caller.ts'
import { canonical, sha256 } from '../log/canonical.ts'
import { doneBefore, refused, writeAs } from '../office/acting.ts'
import { settingSaved } from '../office/events.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { alarmAcknowledged, allNames, checkAsked, maintenanceEnded, maintenancePlanned } from './events.ts'
import { nameView } from './name-view.ts'
import { selectAlarm, selectMaintenance, selectState } from './queries.ts'
import { readWatchSetting, watchKey } from './settings.ts'
import { boardOf, findingViews } from './views.ts'
import type { Watcher } from './watcher.ts'

/** One name is not asked more often, so that nobody uses the check to load a site. Seconds. */
const restSeconds = 60

export function createWatchHandlers(services: Services, watcher: Watcher): Handlers<Api['watch'], Caller> {
  const { store, clock } = services
  return {
    board: async (caller) => {
      const no = refused(caller, 'watch.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const { on, everyHours, resolvers } = await readWatchSetting(tx)
        const setting = { on, everyHours, resolvers: [...resolvers] }
        return ok({ setting, running: watcher.progress(), ...(await boardOf(tx, services)) })
      })
    },
    name: async (caller, { registerId }) => {
      const no = refused(caller, 'watch.read')
      if (no !== null) return fail(no)
      const view = await store.read(async (tx) => await nameView(tx, services, registerId))
      return view === null ? fail(fault('not_found', {}, noName)) : ok(view)
    },
    check: async (caller, { registerId }, { key }) => {
      const no = refused(caller, 'watch.check')
      if (no !== null) return fail(no)
      const before = await store.read((tx) => selectState(tx, registerId))
      const wait = before === undefined ? 0 : restSeconds - Math.floor((clock.now() - before.checked_at) / 1000)
      if (wait > 0) return fail(fault('slow_down', { waitSeconds: wait }, rest(wait)))
      const result = await watcher.check(registerId)
      if (result === null) return fail(fault('not_found', {}, noName))
      const level = worstLevel(result.findings)
      return await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'watch.check', key)
        if (!write.ok) return write
        const { fqdn } = result.observation
        const evidence = sha256(canonical(JSON.parse(JSON.stringify(result.observation))))
        await recordAny(write.value, 'watch', registerId, [checkAsked({ registerId, fqdn, level, evidence })])
        return ok({ level, findings: findingViews(result.findings) })
      })
    },
    round: async (caller) => {
      const no = refused(caller, 'watch.check')
      if (no !== null) return fail(no)
      if (watcher.progress() !== null)
        return fail(fault('wrong_state', {}, 'Pemeriksaan sedang berjalan. Tunggu selesai.'))
      const { lastAt } = await store.read((tx) => boardOf(tx, services))
      const wait = lastAt === null ? 0 : restSeconds - Math.floor((clock.now() - lastAt) / 1000)
      if (wait > 0) return fail(fault('slow_down', { waitSeconds: wait }, rest(wait)))
      void watcher.round('all').catch(() => {})
      return ok({})
    },
    acknowledge: async (caller, { registerId }, { key, note }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'watch.check', key)
        if (!write.ok) return write
        if ((await doneBefore(tx, key, 'alarm_acknowledged')) !== null) return ok({})
        if (note.trim() === '')
          return fail(fault('invalid', { problems: [{ path: 'note', sentence: 'Tulis apa yang sedang dikerjakan.' }] }))
        if ((await selectAlarm(tx, registerId)) === undefined)
          return fail(fault('not_found', {}, 'Nama ini tidak lagi dalam peringatan.'))
        await recordAny(write.value, 'watch', registerId, [alarmAcknowledged(registerId, note.trim())])
        return ok({})
      }),
    planMaintenance: async (caller, _params, { key, registerId, from, until, reason }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'watch.check', key)
        if (!write.ok) return write
        if ((await doneBefore(tx, key, 'maintenance_planned')) !== null) return ok({})
        const problems = windowProblems(from, until, reason, clock.now())
        if (problems.length > 0) return fail(fault('invalid', { problems }))
        const known =
          registerId === null || (await boardOf(tx, services)).names.some((one) => one.registerId === registerId)
        if (!known) return fail(fault('not_found', {}, noName))
        const maintenanceId = services.makeId()
        const planned = { maintenanceId, registerId, from, until, reason: reason.trim() }
        await recordAny(write.value, 'watch', registerId ?? allNames, [maintenancePlanned(planned)])
        return ok({})
      }),
    endMaintenance: async (caller, { maintenanceId }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'watch.check', services.makeId())
        if (!write.ok) return write
        const window = (await selectMaintenance(tx, clock.now())).find(({ id }) => id === maintenanceId)
        if (window === undefined) return fail(fault('not_found', {}, 'Jendela pemeliharaan ini sudah berakhir.'))
        await recordAny(write.value, 'watch', window.register_id ?? allNames, [maintenanceEnded(maintenanceId)])
        return ok({})
      }),
    saveSetting: async (caller, _params, { key, ...setting }) => {
      const no = refused(caller, 'watch.write')
      if (no !== null) return fail(no)
      const wrong = setting.resolvers.findIndex((address) => !isResolver(address))
      if (wrong >= 0) {
        const sentence = 'Tulis alamat IP server DNS, misalnya 103.10.20.53, boleh dengan porta seperti 127.0.0.1:5353.'
        return fail(fault('invalid', { problems: [{ path: `resolvers.${wrong}`, sentence }] }))
      }
      return await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'watch.write', key)
        if (!write.ok) return write
        if ((await doneBefore(tx, key, 'setting_saved')) !== null) return ok({})
        const value = { ...setting, changedBy: caller.personId, changedAt: clock.now() }
        await recordAny(write.value, 'office', `setting:${watchKey}`, [settingSaved(watchKey, value)])
        return ok({})
      })
    },
  }
}

const noName = 'Nama ini tidak ada di register, belum dibuat, atau sudah dilepas.'
const longestWindowMillis = 14 * 86_400_000

function rest(seconds: number): string {
  return `Baru saja diperiksa. Coba lagi ${seconds} detik lagi.`
}

function windowProblems(from: number, until: number, reason: string, now: number) {
  const problems: { path: string; sentence: string }[] = []
  if (until <= from) problems.push({ path: 'until', sentence: 'Akhirnya harus sesudah awalnya.' })
  else if (until <= now)
    problems.push({ path: 'until', sentence: 'Jendela ini sudah lewat. Periksa tanggal dan jamnya.' })
  else if (until - from > longestWindowMillis)
    problems.push({ path: 'until', sentence: 'Paling lama 14 hari; sesudah itu buat jendela baru.' })
  if (reason.trim() === '') problems.push({ path: 'reason', sentence: 'Tulis alasannya.' })
  return problems
}

function isResolver(address: string): boolean {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\](?::\d{1,5})?|([^:[\]]+)(?::\d{1,5})?)$/.exec(address) ?? []
  return isIP(bracketed ?? plain ?? '') > 0 || isIP(address) > 0
}

// The watch of a practice office with sites that a test switches on and off, and its endpoints called as the holder of a post.
import { createWatchHandlers } from '../../electron/core/watch/handlers.ts'
import { officeRules } from '../../electron/core/watch/checker/rules.ts'
import type { WatchParts } from '../../electron/core/watch/watch-parts.ts'
import { createWatcher } from '../../electron/core/watch/watcher.ts'
import { api } from '../../shared/contract/api.ts'
import type { PostKey } from '../../shared/office/posts.ts'
import type { Practice } from './cases/practice.ts'

const nothing = new Uint8Array()

/** `down` names do not exist, `offline` answers nothing at all; all others lie where no check may look. */
export interface Sky {
  down: ReadonlySet<string>
  offline: boolean
}

export function watchOf(office: Practice, parts?: WatchParts) {
  const sky: Sky = { down: new Set(), offline: false }
  const watcher = createWatcher(office.services, parts ?? partsUnder(sky))
  const handlers = createWatchHandlers(office.services, watcher)
  const key = () => office.services.makeId()
  return {
    sky,
    watcher,
    board: async (post: PostKey = 'kabid') => handlers.board(await office.caller(post), {}, {}, nothing),
    name: async (registerId: string, post: PostKey = 'kabid') =>
      handlers.name(await office.caller(post), { registerId }, {}, nothing),
    check: async (registerId: string, post: PostKey = 'staf_teknis') =>
      handlers.check(await office.caller(post), { registerId }, { key: key() }, nothing),
    round: async (post: PostKey = 'staf_teknis') => handlers.round(await office.caller(post), {}, {}, nothing),
    acknowledge: async (registerId: string, note: string, post: PostKey = 'staf_teknis') =>
      handlers.acknowledge(await office.caller(post), { registerId }, { key: key(), note }, nothing),
    plan: async (window: { registerId: string | null; from: number; until: number; reason: string }) =>
      handlers.planMaintenance(await office.caller('staf_teknis'), {}, { key: key(), ...window }, nothing),
    end: async (maintenanceId: string) =>
      handlers.endMaintenance(await office.caller('staf_teknis'), { maintenanceId }, {}, nothing),
    save: async (setting: object, post: PostKey = 'admin') => {
      const input = api.watch.saveSetting.input.safeParse({ key: key(), ...setting })
      if (!input.success) throw new Error('the contract refuses this setting')
      return handlers.saveSetting(await office.caller(post), {}, input.data, nothing)
    },
  }
}

function partsUnder(sky: Sky): WatchParts {
  return {
    rulesOf: officeRules,
    dnsOf: () => ({
      resolve: async (name) => {
        if (sky.offline) return { state: 'unknown', addresses: [], aliases: [], why: 'ETIMEOUT' }
        if (sky.down.has(name)) return { state: 'missing', addresses: [], aliases: [], why: '' }
        return { state: 'found', addresses: ['10.20.4.2'], aliases: [], why: '' }
      },
    }),
  }
}

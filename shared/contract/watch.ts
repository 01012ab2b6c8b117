// Pemantauan: how every name stands, one name with its history, checks by hand, alarms, maintenance, the setting.
import { endpoint } from './endpoint.ts'
import { empty, id, instant, text } from './parts.ts'
import { z } from './zod.ts'

const level = z.enum(['ok', 'warn', 'bad', 'unknown'])
const key = z.string().min(8).max(100)

export const watchFinding = z.object({
  code: z.string(),
  label: z.string(),
  level,
  sentence: z.string(),
})
export type WatchFinding = z.infer<typeof watchFinding>

const alarmView = z.object({
  raisedAt: instant,
  sentences: z.array(z.string()),
  acknowledged: z.object({ by: z.string(), at: instant, note: z.string() }).nullable(),
})

export const watchedName = z.object({
  registerId: id,
  fqdn: z.string(),
  unit: z.string(),
  /** Null where it was never looked at. */
  level: level.nullable(),
  checkedAt: instant.nullable(),
  /** What is not sound, the worst first. */
  sentences: z.array(z.string()),
  alarm: alarmView.nullable(),
  inMaintenance: z.boolean(),
})
export type WatchedName = z.infer<typeof watchedName>

const maintenanceView = z.object({
  id,
  /** Null is every name. */
  registerId: id.nullable(),
  fqdn: z.string(),
  from: instant,
  until: instant,
  reason: z.string(),
  by: z.string(),
})
export type MaintenanceView = z.infer<typeof maintenanceView>

const watchSetting = z.object({
  on: z.boolean(),
  everyHours: z.int().min(1, 'Paling sering setiap jam.').max(168, 'Paling jarang setiap 7 hari.'),
  /** Addresses of resolvers with or without a port; empty asks those of the PC. */
  resolvers: z.array(z.string().max(60)).max(4, 'Paling banyak 4 server.'),
})

export const watch = {
  board: endpoint({
    method: 'GET',
    path: '/api/watch',
    summary: 'How every name of the register stands',
    input: empty,
    output: z.object({
      setting: watchSetting,
      /** When a name was last looked at; null where never. */
      lastAt: instant.nullable(),
      running: z.object({ done: z.int(), total: z.int() }).nullable(),
      names: z.array(watchedName),
      maintenance: z.array(maintenanceView),
    }),
    errors: [],
  }),
  name: endpoint({
    method: 'GET',
    path: '/api/watch/names/{registerId}',
    summary: 'One name: every finding of its last check, and its history',
    input: empty,
    output: z.object({
      name: watchedName,
      target: z.string(),
      /** The end of the history. */
      now: instant,
      findings: z.array(watchFinding),
      addresses: z.array(z.string()),
      hops: z.array(z.object({ url: z.string(), status: z.int(), location: z.string() })),
      certificate: z.object({ issuer: z.string(), validFrom: instant, validTo: instant }).nullable(),
      history: z.array(z.object({ at: instant, level, certificateDays: z.int().nullable() })),
    }),
    errors: ['not_found'],
  }),
  check: endpoint({
    method: 'POST',
    path: '/api/watch/names/{registerId}/check',
    summary: 'Look at one name now; at most once a minute',
    input: z.object({ key }),
    output: z.object({ level, findings: z.array(watchFinding) }),
    errors: ['not_found', 'slow_down'],
  }),
  round: endpoint({
    method: 'POST',
    path: '/api/watch/round',
    summary: 'Look at every name now; answers at once, the board shows how far it is',
    input: empty,
    output: empty,
    errors: ['wrong_state', 'slow_down'],
  }),
  acknowledge: endpoint({
    method: 'POST',
    path: '/api/watch/names/{registerId}/acknowledge',
    summary: 'Somebody knows of the alarm, with a note',
    input: z.object({ key, note: text(1000) }),
    output: empty,
    errors: ['not_found'],
  }),
  planMaintenance: endpoint({
    method: 'POST',
    path: '/api/watch/maintenance',
    summary: 'No alarm is raised in this window, for one name or for all',
    input: z.object({ key, registerId: id.nullable(), from: instant, until: instant, reason: text(500) }),
    output: empty,
    errors: ['not_found'],
  }),
  endMaintenance: endpoint({
    method: 'DELETE',
    path: '/api/watch/maintenance/{maintenanceId}',
    summary: 'End a window before its time',
    input: empty,
    output: empty,
    errors: ['not_found'],
  }),
  saveSetting: endpoint({
    method: 'PUT',
    path: '/api/watch/setting',
    summary: 'Switch the watch on or off, and set how often it looks',
    input: watchSetting.extend({ key }),
    output: empty,
    errors: [],
  }),
} as const

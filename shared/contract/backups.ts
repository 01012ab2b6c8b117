// Cadangan: what was saved and when, the second place, the recovery key, restoring.
import { endpoint } from './endpoint.ts'
import { empty, instant, text } from './parts.ts'
import { key } from './settings-records.ts'
import { z } from './zod.ts'

const proof = z.string().max(200).nullable()
const failure = z.object({ at: instant, sentence: z.string() })

const backupRow = z.object({
  id: z.string(),
  madeAt: instant,
  /** "berkala", "saat Siladom ditutup". */
  why: z.string(),
  events: z.int(),
  files: z.int(),
  /** Of the database and of the files, in the clear. */
  bytes: z.int(),
})
export type BackupRow = z.infer<typeof backupRow>

export const backupsView = z.object({
  /** "Cadangan terakhir yang teruji pulih: …" */
  sentence: z.string(),
  late: z.boolean(),
  /** What is under way, in words; null where nothing is. */
  running: z.object({ words: z.string(), done: z.int(), total: z.int() }).nullable(),
  failure: failure.nullable(),
  /** Why the last restore did not come about, or that the program is to be opened again for it. */
  restore: z.object({ done: z.boolean(), sentence: z.string() }).nullable(),
  /** How the last export ended. */
  exported: z.object({ done: z.boolean(), sentence: z.string() }).nullable(),
  backups: z.array(backupRow),
  second: z
    .object({ folder: z.string(), encrypted: z.boolean(), last: instant.nullable(), failure: failure.nullable() })
    .nullable(),
  recoveryMadeAt: instant.nullable(),
  /** Folders are those of the computer that has the data: they can be named only there. */
  here: z.boolean(),
})
export type BackupsView = z.infer<typeof backupsView>

const found = z.object({
  folder: z.string(),
  madeAt: instant,
  office: z.string(),
  events: z.int(),
  files: z.int(),
  encrypted: z.boolean(),
  /** Sealed with this office's key. */
  own: z.boolean(),
  /** A recovery key can open its identity scans. */
  hasRecovery: z.boolean(),
})
export type FoundBackupView = z.infer<typeof found>

export const backups = {
  view: endpoint({
    method: 'GET',
    path: '/api/backups',
    summary: 'The backups, what is under way, what failed',
    input: empty,
    output: backupsView,
    errors: [],
  }),
  make: endpoint({
    method: 'POST',
    path: '/api/backups',
    summary: 'Begin a backup now; `view` tells how far it is',
    input: z.object({ key }),
    output: empty,
    errors: ['wrong_state'],
  }),
  setSecond: endpoint({
    method: 'PUT',
    path: '/api/backups/second',
    summary: 'Choose the folder of the nightly copy, in the clear or under a passphrase; an empty folder ends it',
    input: z.object({ key, folder: text(1000), passphrase: text(200).nullable(), proof }),
    output: empty,
    errors: ['reauthentication_required'],
  }),
  renewRecovery: endpoint({
    method: 'POST',
    path: '/api/backups/recovery',
    summary: 'Make a new recovery key; it is answered this once',
    input: z.object({ key, proof }),
    output: z.object({ recoveryKey: z.string() }),
    errors: ['reauthentication_required'],
  }),
  find: endpoint({
    method: 'POST',
    path: '/api/backups/find',
    summary: 'The backup that a folder of this computer holds',
    input: z.object({ folder: text(1000) }),
    output: found,
    errors: ['wrong_state'],
  }),
  restore: endpoint({
    method: 'POST',
    path: '/api/backups/restore',
    summary: 'Begin to restore a backup; the present data is kept aside',
    input: z.object({
      key,
      folder: text(1000),
      passphrase: text(200).nullable(),
      recoveryKey: text(200).nullable(),
      proof,
    }),
    output: empty,
    errors: ['reauthentication_required', 'wrong_state'],
  }),
  exportAll: endpoint({
    method: 'POST',
    path: '/api/backups/export',
    summary: 'Begin to write everything in the open (CSV, JSON, files) into a folder of this computer',
    input: z.object({ key, folder: text(1000), proof }),
    output: empty,
    errors: ['reauthentication_required', 'wrong_state'],
  }),
} as const

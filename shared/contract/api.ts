// The whole API: the table of contents of the product.
import { backups } from './backups.ts'
import { cases } from './cases.ts'
import { desk } from './desk.ts'
import { domains } from './domains.ts'
import { drift } from './drift.ts'
import { files } from './files.ts'
import { intake } from './intake.ts'
import { lan } from './lan.ts'
import { letters } from './letters.ts'
import { imports } from './register-import.ts'
import { privacy } from './privacy.ts'
import { registry } from './registry.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import { watch } from './watch.ts'
import { zones } from './zones.ts'

export const api = {
  session,
  desk,
  intake,
  cases,
  files,
  letters,
  registry,
  imports,
  drift,
  zones,
  domains,
  privacy,
  settings,
  backups,
  lan,
  watch,
} as const

export type Api = typeof api

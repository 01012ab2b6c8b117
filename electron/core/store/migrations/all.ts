// The migrations in their order.
import { logMigration } from './0010-log.ts'
import { identityMigration } from './0020-identity.ts'
import { officeMigration } from './0030-office.ts'
import { casesMigration } from './0040-cases.ts'
import { agendaMigration } from './0050-agenda.ts'
import { archiveMigration } from './0070-archive.ts'
import { registerMigration } from './0080-register.ts'
import { searchMigration } from './0090-search.ts'
import { lanMigration } from './0120-lan.ts'
import { loginBrakesMigration } from './0140-login-brakes.ts'
import { privacyMigration } from './0150-privacy.ts'
import { watchMigration } from './0160-watch.ts'
import { dnsWritesMigration } from './0170-dns-writes.ts'
import { driftMigration } from './0190-drift.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [
  logMigration,
  identityMigration,
  officeMigration,
  casesMigration,
  agendaMigration,
  archiveMigration,
  registerMigration,
  searchMigration,
  lanMigration,
  loginBrakesMigration,
  privacyMigration,
  watchMigration,
  dnsWritesMigration,
  driftMigration,
]

// The whole database as Kysely sees it, put together from the tables of each area.
import type { Transaction } from 'kysely'
import type { AgendaTables } from './tables/agenda.ts'
import type { ArchiveTables } from './tables/archive.ts'
import type { CasesTables } from './tables/cases.ts'
import type { DnsWritesTables } from './tables/dns-writes.ts'
import type { DriftTables } from './tables/drift.ts'
import type { IdentityTables } from './tables/identity.ts'
import type { LanTables } from './tables/lan.ts'
import type { LogTables } from './tables/log.ts'
import type { OfficeTables } from './tables/office.ts'
import type { PrivacyTables } from './tables/privacy.ts'
import type { RegisterTables } from './tables/register.ts'
import type { SearchTables } from './tables/search.ts'
import type { WatchTables } from './tables/watch.ts'

/** Ids and JSON are text, booleans 0 or 1, instants integers in milliseconds UTC, dates `YYYY-MM-DD`. */
export interface Database
  extends LogTables,
    IdentityTables,
    LanTables,
    OfficeTables,
    CasesTables,
    DnsWritesTables,
    AgendaTables,
    ArchiveTables,
    PrivacyTables,
    RegisterTables,
    SearchTables,
    DriftTables,
    WatchTables {}

export type TableName = keyof Database

/** What areas get: never the Kysely instance itself, which would wait for itself for ever. */
export type Tx = Transaction<Database>

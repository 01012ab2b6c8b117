// Drift between zones and the register: the last reading of each zone, and names that are passed over with a reason.
import type { Migration } from './migration.ts'

export const driftMigration: Migration = {
  id: 190,
  name: 'drift',
  sql: `
    create table zone_readings (
      zone text primary key,
      taken_at integer not null,
      source text not null,
      taken_by text,
      record_count integer not null,
      records text not null,
      seal text not null
    ) strict;
    create table drift_ignored (
      fqdn text primary key,
      reason text not null,
      ignored_at integer not null,
      ignored_by text,
      updated_seq integer not null
    ) strict;
  `,
}

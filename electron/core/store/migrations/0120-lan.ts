// The paired devices of the komputer induk.
import type { Migration } from './migration.ts'

export const lanMigration: Migration = {
  id: 120,
  name: 'lan',
  sql: `
    create table devices (
      id text primary key,
      name text not null,
      fingerprint text not null,
      paired_at integer not null,
      paired_by text not null,
      revoked_at integer,
      updated_seq integer not null
    ) strict;
    create index devices_fingerprint on devices (fingerprint);
  `,
}

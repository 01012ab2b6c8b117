// Projection of the journal of writes on name servers: what was begun, and whether its end was seen.
import type { Migration } from './migration.ts'

export const dnsWritesMigration: Migration = {
  id: 170,
  name: 'dns_writes',
  sql: `
    create table dns_writes (
      run_id text primary key,
      case_id text not null,
      item_id text not null,
      begun_at integer not null,
      ended_at integer,
      outcome text
    ) strict;
    create index dns_writes_open on dns_writes (begun_at) where ended_at is null;
  `,
}

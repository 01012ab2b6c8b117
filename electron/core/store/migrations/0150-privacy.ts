// Reads of personal data and failures to protect it: both follow from the log.
import type { Migration } from './migration.ts'

export const privacyMigration: Migration = {
  id: 150,
  name: 'privacy',
  sql: `
    create table personal_reads (
      seq integer primary key,
      at integer not null,
      person_id text not null,
      post text,
      what text not null,
      ref text not null,
      case_id text,
      reason text not null
    ) strict;
    create index personal_reads_case on personal_reads (case_id);
    create table breaches (
      id text primary key,
      discovered_at integer not null,
      form text not null,
      recorded_by text not null,
      closed_at integer,
      updated_seq integer not null
    ) strict;
  `,
}

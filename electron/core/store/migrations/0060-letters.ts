// Projections of the letters and of the parafs on them.
import type { Migration } from './migration.ts'

export const lettersMigration: Migration = {
  id: 60,
  name: 'letters',
  sql: `
    create table letters (
      id text primary key,
      case_id text not null,
      kind text not null,
      round integer not null,
      state text not null,
      number_id text,
      number text,
      date text,
      document_id text,
      content_digest text,
      sha256 text,
      scan_sha text,
      signed_date text,
      statement text,
      detail text not null,
      updated_seq integer not null
    ) strict;
    create index letters_case on letters (case_id, kind, round);
    create table parafs (
      case_id text not null,
      step text not null,
      act text not null,
      round integer not null,
      person_id text not null,
      post text,
      capacity text,
      at integer not null,
      digest text,
      from_paper integer not null check (from_paper in (0, 1)),
      fallen integer not null check (fallen in (0, 1)),
      updated_seq integer not null,
      primary key (case_id, updated_seq)
    ) strict;
  `,
}

// Projections of the office.
import type { Migration } from './migration.ts'

export const officeMigration: Migration = {
  id: 30,
  name: 'office',
  sql: `
    create table people (
      id text primary key,
      name text not null,
      nip text,
      rank text,
      active integer not null check (active in (0, 1)),
      detail text not null,
      updated_seq integer not null
    ) strict;
    create table posts (
      id text primary key,
      title text not null,
      printed_title text not null,
      position integer not null,
      active integer not null check (active in (0, 1)),
      detail text not null,
      updated_seq integer not null
    ) strict;
    create table units (
      id text primary key,
      name text not null,
      abbreviation text not null,
      kind text not null,
      parent_id text,
      active integer not null check (active in (0, 1)),
      detail text not null,
      updated_seq integer not null
    ) strict;
    create table holdings (
      id text primary key,
      person_id text not null,
      post text not null,
      capacity text not null,
      from_date text not null,
      to_date text,
      sk_number text,
      sk_date text,
      sk_object text,
      detail text not null,
      updated_seq integer not null
    ) strict;
    create index holdings_person on holdings (person_id);
    create index holdings_post on holdings (post, from_date);
    create table exceptions (
      id text primary key,
      case_id text,
      person_id text not null,
      pair_first text not null,
      pair_second text not null,
      reason text not null,
      granted_by text not null,
      granted_at integer not null,
      used_at integer,
      updated_seq integer not null
    ) strict;
    create index exceptions_case on exceptions (case_id);
    create table office (
      key text primary key,
      value text not null,
      updated_seq integer not null
    ) strict;
    create table calendar_decrees (
      id text primary key,
      kind text not null,
      year integer,
      title text not null,
      citation text not null,
      from_date text not null,
      to_date text,
      known_at integer not null,
      withdrawn_at integer,
      body text not null,
      updated_seq integer not null
    ) strict;
    create table definitions (
      code text not null,
      version integer not null,
      hash text not null,
      title text not null,
      valid_from text,
      valid_to text,
      state text not null,
      body text not null,
      updated_seq integer not null,
      primary key (code, version)
    ) strict;
    create table assumptions (
      id text primary key,
      code text not null,
      place text not null,
      state text not null check (state in ('open', 'confirmed', 'changed')),
      note text,
      decided_by text,
      decided_at integer,
      detail text not null,
      updated_seq integer not null
    ) strict;
  `,
}

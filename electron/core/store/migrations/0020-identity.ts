// Sealed tables: accounts, sessions, drafts, personal data, keys of encrypted objects, facts of the installation.
import type { Migration } from './migration.ts'

export const identityMigration: Migration = {
  id: 20,
  name: 'identity',
  sql: `
    create table accounts (
      id text primary key,
      login text not null unique,
      person_id text not null,
      password text,
      must_change integer not null check (must_change in (0, 1)),
      disabled_at integer,
      activation text,
      activation_expires_at integer,
      created_at integer not null,
      seal text not null
    ) strict;
    create index accounts_person on accounts (person_id);
    create table sessions (
      id text primary key,
      token_hash text not null unique,
      account_id text not null references accounts (id),
      person_id text not null,
      post text,
      device text not null,
      transport text not null,
      remote text,
      created_at integer not null,
      last_seen_at integer not null,
      expires_at integer not null,
      reauth_at integer,
      reauth_digest text,
      locked_at integer,
      ended_at integer,
      seal text not null
    ) strict;
    create index sessions_account on sessions (account_id);
    create table drafts (
      id text primary key,
      person_id text not null,
      scope text not null,
      content text not null,
      updated_at integer not null,
      seal text not null,
      unique (person_id, scope)
    ) strict;
    create table personal (
      id text primary key,
      kind text not null,
      subject_id text not null,
      salt text not null,
      content text,
      created_at integer not null,
      erased_at integer,
      seal text not null,
      check ((content is null) = (erased_at is not null))
    ) strict;
    create index personal_subject on personal (subject_id);
    create table object_keys (
      sha256 text primary key,
      wrapped text,
      created_at integer not null,
      destroyed_at integer,
      seal text not null,
      check ((wrapped is null) = (destroyed_at is not null))
    ) strict;
    create table install (
      key text primary key,
      value text not null,
      seal text not null
    ) strict;
  `,
}

// Projection of the register of subdomains.
import type { Migration } from './migration.ts'

export const registerMigration: Migration = {
  id: 80,
  name: 'register',
  sql: `
    create table register (
      id text primary key,
      fqdn text not null,
      label text not null,
      zone text not null,
      unit_id text,
      owner_name text not null,
      function text not null,
      mode text,
      target text,
      capacity text,
      state text not null,
      since text,
      source text not null,
      case_id text,
      released_at integer,
      pic_ref text,
      note text,
      updated_seq integer not null
    ) strict;
    create unique index register_fqdn on register (fqdn) where released_at is null;
    create index register_released on register (released_at);
    create index register_unit on register (unit_id);
    create index register_case on register (case_id);
  `,
}

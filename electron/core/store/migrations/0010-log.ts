// The log, which the database itself refuses to change, and how far each projector has read it.
import type { Migration } from './migration.ts'

export const logMigration: Migration = {
  id: 10,
  name: 'log',
  sql: `
    create table events (
      seq integer primary key,
      stream text not null,
      stream_id text not null,
      n integer not null check (n > 0),
      type text not null,
      v integer not null check (v > 0),
      at integer not null,
      recorded_at integer not null,
      actor text,
      recorder text not null,
      post text,
      capacity text,
      key text,
      body text not null,
      prev text not null check (length(prev) = 64),
      hash text not null check (length(hash) = 64),
      unique (stream, stream_id, n)
    ) strict;
    create index events_key on events (key) where key is not null;
    create trigger events_no_update before update on events begin
      select raise(abort, 'the log is never changed');
    end;
    create trigger events_no_delete before delete on events begin
      select raise(abort, 'the log is never deleted');
    end;
    create table projector_state (
      name text primary key,
      version integer not null,
      seq integer not null
    ) strict;
  `,
}

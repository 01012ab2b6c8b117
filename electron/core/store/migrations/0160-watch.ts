// The watch over the names: how each stands, its history, alarms, maintenance.
import type { Migration } from './migration.ts'

export const watchMigration: Migration = {
  id: 160,
  name: 'watch',
  sql: `
    create table watch_states (
      register_id text primary key,
      fqdn text not null,
      checked_at integer not null,
      level text not null,
      findings text not null,
      observation text not null,
      streaks text not null,
      seal text not null
    ) strict;
    create table watch_checks (
      id text primary key,
      register_id text not null,
      at integer not null,
      level text not null,
      codes text not null,
      certificate_days integer,
      seal text not null
    ) strict;
    create index watch_checks_name on watch_checks (register_id, at);
    create index watch_checks_at on watch_checks (at);
    create table watch_alarms (
      register_id text primary key,
      fqdn text not null,
      raised_at integer not null,
      codes text not null,
      sentences text not null,
      acknowledged_at integer,
      acknowledged_by text,
      note text,
      updated_seq integer not null
    ) strict;
    create table watch_maintenance (
      id text primary key,
      register_id text,
      from_at integer not null,
      until_at integer not null,
      reason text not null,
      planned_by text,
      updated_seq integer not null
    ) strict;
  `,
}

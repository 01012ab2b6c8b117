// Wrong passwords by account and origin, so that a stranger's failures elsewhere do not hold the owner's own place.
import type { Migration } from './migration.ts'

export const loginBrakesMigration: Migration = {
  id: 140,
  name: 'login brakes',
  sql: `
    create table login_brakes (
      subject text not null,
      origin text not null,
      failed_count integer not null,
      last_failed_at integer,
      held_until integer,
      known_at integer,
      seal text not null,
      primary key (subject, origin)
    ) strict;
  `,
}

// Projections of the cases and of the desks.
import type { Migration } from './migration.ts'

export const casesMigration: Migration = {
  id: 40,
  name: 'cases',
  sql: `
    create table cases (
      id text primary key,
      n integer not null,
      version integer not null,
      service text not null,
      definition_code text not null,
      definition_version integer not null,
      definition_hash text not null,
      status text not null check (status in ('open', 'paused', 'ended')),
      step text,
      act text,
      title text not null,
      unit_id text,
      channel text not null,
      agenda_id text,
      agenda_no text,
      received_date text not null,
      received_at integer not null,
      promise_due integer,
      paused integer not null check (paused in (0, 1)),
      outcome text,
      ended_at integer,
      tracking_code text not null unique,
      brief text not null,
      state text not null,
      updated_at integer not null,
      updated_seq integer not null
    ) strict;
    create index cases_received on cases (received_at desc, id);
    create index cases_status on cases (status, received_at desc, id);
    create index cases_unit on cases (unit_id, received_at desc, id);
    create index cases_service on cases (service, received_at desc, id);
    create index cases_step on cases (step, received_at desc, id) where step is not null;
    create index cases_running on cases (received_at desc, id, promise_due) where status = 'open';
    create table case_items (
      case_id text not null references cases (id),
      item_id text not null,
      fqdn text not null,
      label text not null,
      zone text not null,
      decision text,
      primary key (case_id, item_id)
    ) strict;
    create index case_items_fqdn on case_items (fqdn);
    create table inbox (
      case_id text primary key references cases (id),
      service text not null,
      post text not null,
      person_id text,
      step text not null,
      act text not null,
      verb text not null,
      since integer not null,
      taken_by text,
      taken_at integer,
      promise_due integer,
      standard_minutes integer,
      paused integer not null check (paused in (0, 1)),
      ready integer not null check (ready in (0, 1)),
      round integer not null
    ) strict;
    create index inbox_order on inbox (post, promise_due, since, case_id);
    create index inbox_count on inbox (post, ready, person_id, taken_by, promise_due);
    create index inbox_since on inbox (since, case_id, post, ready);
    create index inbox_next on inbox (service, step, act, ready, since, case_id);
  `,
}

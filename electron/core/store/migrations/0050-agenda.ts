// Projections of the incoming and outgoing books and of the numbers.
import type { Migration } from './migration.ts'

export const agendaMigration: Migration = {
  id: 50,
  name: 'agenda',
  sql: `
    create table agenda_in (
      id text primary key,
      year integer not null,
      number integer not null,
      number_text text not null,
      received_date text not null,
      letter_no text,
      letter_date text,
      sender text not null,
      subject text not null,
      attachment_count integer not null,
      nature text not null,
      disposed_to text,
      case_id text,
      classification text,
      kind text not null,
      note text,
      recorded_at integer not null,
      updated_seq integer not null,
      unique (year, number_text)
    ) strict;
    create index agenda_in_order on agenda_in (year desc, number desc);
    create index agenda_in_case on agenda_in (case_id);
    create index agenda_in_letter on agenda_in (letter_no);
    create table agenda_out (
      id text primary key,
      year integer not null,
      number integer,
      number_text text not null,
      letter_date text not null,
      sent_date text,
      addressee text not null,
      subject text not null,
      attachments text,
      processor text,
      case_id text,
      kind text not null,
      state text not null check (state in ('bound', 'sent', 'closed', 'void')),
      note text,
      recorded_at integer not null,
      updated_seq integer not null,
      unique (year, number_text)
    ) strict;
    create index agenda_out_order on agenda_out (year desc, number desc);
    create index agenda_out_number on agenda_out (number_text);
    create index agenda_out_case on agenda_out (case_id);
    create table numbers (
      id text primary key,
      year integer not null,
      book text not null,
      scope text not null,
      seq integer,
      number_text text not null,
      state text not null check (state in ('reserved', 'bound', 'void')),
      source text not null,
      srikandi_id text,
      case_id text,
      letter_id text,
      date text not null,
      reason text,
      updated_seq integer not null,
      unique (year, book, scope, number_text)
    ) strict;
    create index numbers_seq on numbers (year, book, scope, seq desc);
    create index numbers_text on numbers (year, book, number_text);
    create index numbers_reserved on numbers (id) where state = 'reserved';
    create index numbers_case on numbers (case_id);
  `,
}

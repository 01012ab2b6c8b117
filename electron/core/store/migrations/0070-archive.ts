// Projections of the documents, of the objects behind them and of the archive.
import type { Migration } from './migration.ts'

export const archiveMigration: Migration = {
  id: 70,
  name: 'archive',
  sql: `
    create table documents (
      id text primary key,
      case_id text,
      kind text not null,
      object_sha text not null,
      file_name text not null,
      mime text not null,
      size integer not null,
      pages integer,
      added_at integer not null,
      added_by text not null,
      personal integer not null check (personal in (0, 1)),
      note text,
      updated_seq integer not null
    ) strict;
    create index documents_case on documents (case_id);
    create index documents_object on documents (object_sha);
    create table object_refs (
      sha256 text primary key,
      size integer not null,
      mime text not null,
      state text not null check (state in ('present', 'destroyed')),
      updated_seq integer not null
    ) strict;
    create table archive (
      case_id text primary key,
      classification text not null,
      classification_title text not null,
      active_years integer,
      inactive_years integer,
      final_action text not null,
      place text not null,
      archived_at integer not null,
      missing text not null,
      detail text not null,
      updated_seq integer not null
    ) strict;
    create index archive_order on archive (archived_at desc, case_id);
    create index archive_missing on archive (archived_at desc, case_id) where missing != '[]';
  `,
}

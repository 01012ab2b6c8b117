// The search index: words with prefixes and any part of a text, kept in step with its tables by triggers.
import type { Migration } from './migration.ts'

function followed(content: string, index: string, columns: readonly string[]): string {
  const names = columns.join(', ')
  const values = (row: string) => columns.map((column) => `${row}.${column}`).join(', ')
  const remove = `insert into ${index} (${index}, rowid, ${names}) values ('delete', old.id, ${values('old')});`
  const add = `insert into ${index} (rowid, ${names}) values (new.id, ${values('new')});`
  return `
    create trigger ${index}_insert after insert on ${content} begin ${add} end;
    create trigger ${index}_delete after delete on ${content} begin ${remove} end;
    create trigger ${index}_update after update on ${content} begin ${remove} ${add} end;
    insert into ${index} (${index}, rank) values ('secure-delete', 1);
  `
}

const words = `tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'`

export const searchMigration: Migration = {
  id: 90,
  name: 'search',
  sql: `
    create table search_entries (
      id integer primary key,
      kind text not null,
      ref text not null,
      case_id text,
      title text not null,
      code text not null,
      body text not null,
      unique (kind, ref)
    ) strict;
    create virtual table search_words using fts5 (title, code, body, content = 'search_entries', content_rowid = 'id', ${words});
    create virtual table search_parts using fts5 (title, code, content = 'search_entries', content_rowid = 'id', tokenize = 'trigram');
    ${followed('search_entries', 'search_words', ['title', 'code', 'body'])}
    ${followed('search_entries', 'search_parts', ['title', 'code'])}
    create table search_people (
      id integer primary key,
      personal_id text not null unique,
      subject_id text not null,
      name text not null
    ) strict;
    create virtual table search_people_words using fts5 (name, content = 'search_people', content_rowid = 'id', ${words});
    create virtual table search_people_parts using fts5 (name, content = 'search_people', content_rowid = 'id', tokenize = 'trigram');
    ${followed('search_people', 'search_people_words', ['name'])}
    ${followed('search_people', 'search_people_parts', ['name'])}
  `,
}

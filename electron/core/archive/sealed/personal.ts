// Personal data of applicants: kept in a sealed row, named in events by its id and a salted digest, erasable.
import type { JsonObject } from '../../../../shared/json.ts'
import type { Instant } from '../../../../shared/time.ts'
import { canonical, sha256 } from '../../log/canonical.ts'
import { sealed } from '../../log/seal.ts'
import type { Tx } from '../../store/database.ts'
import { putSearchPerson, removeSearchPerson } from '../../store/search-people.ts'
import type { PersonalTable } from '../../store/tables/identity.ts'
import { selectPersonal, selectPersonalOf, upsertPersonal } from './queries.ts'

export interface PersonalRecord {
  readonly id: string
  /** `contact`, `pic`, `identity`, `file_name` and the like. */
  readonly kind: string
  /** What it belongs to: a case, a register entry, a document. */
  readonly subjectId: string
  /** 32 random hex digits, new for each record. */
  readonly salt: string
  /** A `name` in it is found by the search. */
  readonly content: JsonObject
  readonly createdAt: Instant
}

/** What an event holds of a personal record; `verify` finds these two keys in any body. */
export interface PersonalRef {
  readonly personalId: string
  readonly digest: string
}

/** The salted digest that an event holds instead of the data. */
export function personalDigest(salt: string, content: JsonObject): string {
  return sha256(canonical([salt, content]))
}

/** Stores or replaces a record and indexes its name; answers what the event is to hold. */
export async function putPersonal(tx: Tx, record: PersonalRecord): Promise<PersonalRef> {
  const row = {
    id: record.id,
    kind: record.kind,
    subject_id: record.subjectId,
    salt: record.salt,
    content: canonical(record.content),
    created_at: record.createdAt,
    erased_at: null,
  }
  await upsertPersonal(tx, sealed('personal', row))
  await putSearchPerson(tx, row)
  return { personalId: record.id, digest: personalDigest(record.salt, record.content) }
}

/** The record, or null where it never was or has been erased. */
export async function personalOf(tx: Tx, id: string): Promise<PersonalRecord | null> {
  const row = await selectPersonal(tx, id)
  return row === undefined ? null : record(row)
}

/** The records of a case, register entry or document that have not been erased. */
export async function personalOfSubject(tx: Tx, subjectId: string): Promise<PersonalRecord[]> {
  return (await selectPersonalOf(tx, subjectId)).map(record).filter((entry) => entry !== null)
}

/** Erases the content, its salt and its place in the search. Append the event that says why in the same transaction. */
export async function erasePersonal(tx: Tx, id: string, at: Instant): Promise<void> {
  const row = await selectPersonal(tx, id)
  if (row === undefined || row.content === null) return
  await upsertPersonal(tx, sealed('personal', { ...row, salt: '', content: null, erased_at: at }))
  await removeSearchPerson(tx, id)
}

function record(row: PersonalTable): PersonalRecord | null {
  if (row.content === null) return null
  const content: JsonObject = JSON.parse(row.content)
  return { id: row.id, kind: row.kind, subjectId: row.subject_id, salt: row.salt, content, createdAt: row.created_at }
}

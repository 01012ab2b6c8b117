// Values of an applicant go into the sealed table beside the log; the event holds a reference and a salted digest.
import type { Json, JsonObject } from '../../../shared/json.ts'
import type { FieldProblem } from '../../../shared/procedures/commands.ts'
import type { Field } from '../../../shared/procedures/definition.ts'
import { type PersonalRecord, personalDigest, personalOf, putPersonal } from '../archive/sealed/personal.ts'
import { isObject, textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

const longestText = 500
const mostParts = 20

export interface Sealed {
  /** With `{ personalId, digest }` in the place of each personal value. */
  readonly values: JsonObject
  /** To be kept by `keepPersonal` in the transaction that writes the event. */
  readonly records: readonly PersonalRecord[]
  /** What is too long, or refers to somebody else's data. */
  readonly problems: readonly FieldProblem[]
}

/** Nothing is written yet. A reference that stands there already is kept where it is of this very case. */
export async function sealValues(
  tx: Tx,
  services: Services,
  fields: readonly Field[],
  caseId: string,
  values: JsonObject,
): Promise<Sealed> {
  const sealed: Record<string, Json> = { ...values }
  const records: PersonalRecord[] = []
  const problems: FieldProblem[] = []
  for (const field of fields) {
    const value = values[field.key]
    if (field.personal !== true || value === undefined || value === null || value === '') continue
    if (isReference(value)) {
      const known = await currentReference(tx, caseId, value)
      if (known === null) problems.push({ path: `values.${field.key}`, sentence: unknownReference })
      else sealed[field.key] = known
      continue
    }
    const problem = contentProblem(field, value)
    if (problem !== null) problems.push({ path: `values.${field.key}`, sentence: problem })
    if (problem !== null) continue
    const record: PersonalRecord = {
      id: services.makeId(),
      kind: field.key,
      subjectId: caseId,
      salt: Buffer.from(services.randomBytes(16)).toString('hex'),
      content: isObject(value) ? value : { name: value },
      createdAt: services.clock.now(),
    }
    records.push(record)
    sealed[field.key] = { personalId: record.id, digest: personalDigest(record.salt, record.content) }
  }
  return { values: sealed, records, problems }
}

export async function keepPersonal(tx: Tx, records: readonly PersonalRecord[]): Promise<void> {
  for (const record of records) await putPersonal(tx, record)
}

function isReference(value: Json): value is JsonObject {
  return isObject(value) && typeof value['personalId'] === 'string' && typeof value['digest'] === 'string'
}

/** As the record stands now: it may have been put right since the screen was opened. Null for another case's. */
async function currentReference(tx: Tx, caseId: string, reference: JsonObject): Promise<JsonObject | null> {
  const known = await personalOf(tx, textOf(reference, 'personalId'))
  if (known === null || known.subjectId !== caseId) return null
  return { personalId: known.id, digest: personalDigest(known.salt, known.content) }
}

const unknownReference = 'Data pribadi ini tidak dikenal pada permohonan ini. Ketik ulang isiannya.'

/** A name alone, or a small form whose every part is a short text. */
function contentProblem(field: Field, value: Json): string | null {
  const longest = field.maxLength ?? longestText
  if (typeof value === 'string') return value.length > longest ? tooLong(field, value.length, longest) : null
  if (!isObject(value)) return `${field.label} tidak terbaca. Ketik ulang isiannya.`
  const parts = Object.values(value)
  const long = parts.find((part) => typeof part === 'string' && part.length > longest)
  if (typeof long === 'string') return tooLong(field, long.length, longest)
  const plain =
    parts.length <= mostParts &&
    parts.every((part) => part === null || typeof part === 'string' || typeof part === 'boolean')
  return plain ? null : `${field.label} tidak terbaca. Ketik ulang isiannya.`
}

function tooLong(field: Field, length: number, longest: number): string {
  return `${field.label} terlalu panjang: ${length} huruf, paling banyak ${longest}. Ringkaslah.`
}

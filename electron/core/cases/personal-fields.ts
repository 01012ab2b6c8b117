// Values of an applicant go into the sealed table before the event is made; the event holds a reference and a digest.
import type { Json, JsonObject } from '../../../shared/json.ts'
import type { Field } from '../../../shared/procedures/definition.ts'
import { putPersonal } from '../archive/sealed/personal.ts'
import { isObject } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

/** Replaces every personal value by `{ personalId, digest }`; a reference that stands there already is kept. */
export async function sealValues(
  tx: Tx,
  services: Services,
  fields: readonly Field[],
  caseId: string,
  values: JsonObject,
): Promise<JsonObject> {
  const sealed: Record<string, Json> = { ...values }
  for (const field of fields) {
    const value = values[field.key]
    if (field.personal !== true || value === undefined || value === null || value === '' || isReference(value)) continue
    const content: JsonObject = isObject(value) ? value : { name: value }
    const reference = await putPersonal(tx, {
      id: services.makeId(),
      kind: field.key,
      subjectId: caseId,
      salt: Buffer.from(services.randomBytes(16)).toString('hex'),
      content,
      createdAt: services.clock.now(),
    })
    sealed[field.key] = { ...reference }
  }
  return sealed
}

function isReference(value: Json): boolean {
  return isObject(value) && typeof value['personalId'] === 'string' && typeof value['digest'] === 'string'
}

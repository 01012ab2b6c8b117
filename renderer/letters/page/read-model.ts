// Takes the model of a letter from the API's JSON; a kind that this page does not know is null.
import { type LetterModel, letterKinds } from '../../../shared/letters/model.ts'

export function readModel(value: unknown): LetterModel | null {
  return isModel(value) ? value : null
}

/** The core makes models with the same types; the kind is what tells them apart. */
function isModel(value: unknown): value is LetterModel {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return letterKinds.some((kind) => kind === value.kind)
}

// The stable text of a letter's content, without number, date and parafs: what a content digest is made of.
import { cleanDeep } from './normalise.ts'
import { isSurat, isTitled, type LetterModel } from './model.ts'

/**
 * Equal for equal content, whatever the order of the keys. Number and date are left out, since they are bound
 * after the content was approved; parafs are left out, since they come while the content stays.
 */
export function canonicalContent(model: LetterModel): string {
  const content = isSurat(model) || isTitled(model) ? { ...model, number: null, date: null, parafs: [] } : model
  return stable(cleanDeep<unknown>(content))
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${stable(one)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

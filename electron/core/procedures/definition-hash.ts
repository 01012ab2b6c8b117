// The text of a definition and its hash: what the log keeps, and what a case is pinned to beside code and version.
import type { Definition } from '../../../shared/procedures/definition.ts'
import { sha256 } from '../log/canonical.ts'

const known = new WeakMap<Definition, string>()

/** JSON in NFC, as it stands in the log. */
export function definitionText(definition: Definition): string {
  return JSON.stringify(definition).normalize('NFC')
}

/** SHA-256 of the text. A definition does not change once it was made. */
export function definitionHash(definition: Definition): string {
  const found = known.get(definition)
  if (found !== undefined) return found
  const hash = sha256(definitionText(definition))
  known.set(definition, hash)
  return hash
}

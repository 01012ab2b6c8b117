// The hash of a definition's text: what a case is pinned to, beside code and version.
import type { Definition } from '../../../shared/procedures/definition.ts'
import { sha256 } from '../log/canonical.ts'

const known = new Map<string, string>()

/** SHA-256 of the definition as JSON; definitions do not change within a version. */
export function definitionHash(definition: Definition): string {
  const name = `${definition.code} ${definition.version}`
  const found = known.get(name)
  if (found !== undefined) return found
  const hash = sha256(JSON.stringify(definition))
  known.set(name, hash)
  return hash
}

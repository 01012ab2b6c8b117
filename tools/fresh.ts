// Tells whether something built is older than what it was built from.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** True where the product is missing or any source file is newer than it. Sources are files or folders. */
export function isStale(product: string, sources: readonly string[]): boolean {
  if (!existsSync(product)) return true
  const built = statSync(product).mtimeMs
  return sources.some((source) => newest(source) > built)
}

function newest(path: string): number {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return 0
  if (!facts.isDirectory()) return facts.mtimeMs
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

// The project's own source files, with what a rule wants to know of them.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folders = ['shared', 'electron', 'renderer', 'tools', 'tests']

export interface Source {
  /** From the root, with `/`. */
  readonly path: string
  readonly text: string
}

export function sources(): Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|cts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The paths, from the root, of what a file imports of ours. */
export function ownImports({ path, text }: Source): string[] {
  const found = text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)
  return [...found].map(([, written]) => posix.normalize(posix.join(dirname(path), written ?? '')))
}

/** The text without comments, so that a rule looks at what runs. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

// The rules of the house that neither the compiler nor the linter knows; each returns what breaks it.
import { ownImports, type Source, withoutComments } from './sources.ts'

type Rule = (source: Source) => string[]

const sqlWords =
  /\.(selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\(|\bsql(<[^`(]*>)?`|\.prepare\(|\.pragma\(|\b(SELECT|INSERT INTO|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER))\b/g

/** SQL stands only in the store and in files of queries. */
export const sqlOutsideQueries: Rule = ({ path, text }) => {
  const isAllowed =
    !path.startsWith('electron/') || path.startsWith('electron/core/store/') || /(^|[/.-])queries(\.ts$|\/)/.test(path)
  return isAllowed ? [] : hits(withoutComments(text), sqlWords)
}

/** A transaction inside a transaction waits for itself for ever; areas get a `Tx` and open none. */
export const nestedTransaction: Rule = ({ path, text }) => {
  if (!path.startsWith('electron/') || path.startsWith('electron/core/store/')) return []
  return hits(withoutComments(text), /\.transaction\(|\bnew Kysely\b|\.startTransaction\(/g)
}

/** Shared code gets its time and its chance as arguments. */
export const impureShared: Rule = ({ path, text }) => {
  if (!path.startsWith('shared/')) return []
  return hits(withoutComments(text), /new Date\(\s*\)|(?<![\w.])Date\(\s*\)|Date\.now|Math\.random|Temporal\.Now/g)
}

/** Inside the core the arrows run areas -> log -> store. */
export const arrowsBack: Rule = (source) => {
  const allowed = downwards.find(([folder]) => source.path.startsWith(folder))?.[1]
  if (allowed === undefined) return []
  return ownImports(source).filter((target) => !allowed.some((folder) => target.startsWith(folder)))
}

const downwards: readonly (readonly [string, readonly string[]])[] = [
  ['electron/core/store/', ['electron/core/store/', 'shared/']],
  ['electron/core/log/', ['electron/core/log/', 'electron/core/store/', 'shared/']],
]

/** No file speaks of a place outside the project. */
export const foreignPlaces: Rule = ({ text }) =>
  hits(text, new RegExp(['\\.\\.', 'shared', '(design|sources|data)'].join('/'), 'g'))

/** A way round the types is a mistake, whoever takes it. */
export const waysRoundTypes: Rule = ({ text }) =>
  hits(withoutComments(text), /\bas any\b|\bas unknown as\b|\bas never as\b/g).concat(
    hits(
      text,
      new RegExp(
        `@ts-(ignore|nocheck|expect-error)|${['eslint', 'oxlint'].map((tool) => `${tool}-disable`).join('|')}`,
        'g',
      ),
    ),
  )

/** Nothing left behind. */
export const leftBehind: Rule = ({ text }) =>
  hits(
    text,
    new RegExp(`\\b(${['TO', 'FIX'].map((start) => `${start}${start === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`, 'g'),
  )

/** A file opens with one sentence that says what it is for. */
export const opensWithSentence: Rule = ({ text }) =>
  /^(\/\/|\/\*\*?) ?\S/.test(text) ? [] : [text.split('\n', 1)[0] ?? '']

function hits(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([found]) => found)
}

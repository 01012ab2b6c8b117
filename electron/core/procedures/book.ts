// The one way to a definition: the versions that the office has published, and the shipped ones it does not know yet.
import { bookOf, type DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { definitions as shipped } from '../../../shared/procedures/definitions/index.ts'
import { keptByMark, readMark } from '../office/marks.ts'
import { selectDefinitions } from '../office/queries.ts'
import type { Tx } from '../store/database.ts'
import { definitionHash } from './definition-hash.ts'

/** What stands in the table for a version whose text the log does not hold. */
export const noText = '{}'

const kept = keptByMark<DefinitionBook>()

/** Read anew only when one of its events has come in; a step costs one look at the mark. */
export async function readBook(tx: Tx): Promise<DefinitionBook> {
  return await kept(await readMark(tx, 'definition'), async () => {
    const rows = (await selectDefinitions(tx)).filter((row) => row.body !== noText)
    const published = rows.map(({ hash, body }) => parsed(hash, body))
    const names = new Set(published.map(nameOf))
    return bookOf([...shipped.filter((one) => !names.has(nameOf(one))), ...published])
  })
}

function nameOf({ code, version }: Definition): string {
  return `${code} ${version}`
}

const most = 200
const byHash = new Map<string, Definition>()

/** The same text is read once, whichever office it belongs to; that of a shipped version never. */
function parsed(hash: string, text: string): Definition {
  const found = byHash.get(hash) ?? shipped.find((one) => definitionHash(one) === hash)
  if (found !== undefined) return found
  const definition: Definition = JSON.parse(text)
  if (byHash.size >= most) byHash.clear()
  byHash.set(hash, definition)
  return definition
}

// Writes into the log which procedures the program has come to know: at the first start, and after an update.
import type { Definition } from '../../../shared/procedures/definition.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { noText, readBook } from '../procedures/book.ts'
import { carriedOver } from '../procedures/carry-over.ts'
import { definitionHash } from '../procedures/definition-hash.ts'
import { recordAny, type Write } from '../record.ts'
import { definitionPublished } from './definition-events.ts'
import { selectDefinitions } from './queries.ts'

/**
 * Publishes what the log does not know yet, each version with its text. A later shipped version brings the office's
 * own decisions with it, so that an update of the program takes none of them back.
 */
export async function publishDefinitions(write: Write, shipped: readonly Definition[] = definitions): Promise<void> {
  const rows = new Map((await selectDefinitions(write.tx)).map((row) => [`${row.code} ${row.version}`, row]))
  for (const definition of shipped) {
    const { code, version } = definition
    const row = rows.get(`${code} ${version}`)
    if (row === undefined) {
      const book = await readBook(write.tx)
      for (const one of [definition, ...carriedOver(book, definition)]) await publish(write, one)
    } else if (row.body === noText && row.hash === definitionHash(definition)) await publish(write, definition)
  }
}

async function publish(write: Write, definition: Definition): Promise<void> {
  await recordAny(write, 'definition', definition.code, [definitionPublished(definition)])
}

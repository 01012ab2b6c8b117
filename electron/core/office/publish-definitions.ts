// Writes into the log which procedures the program has come to know: at the first start, and after an update.
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { definitionHash } from '../cases/definition-hash.ts'
import { recordAny, type Write } from '../record.ts'
import { definitionPublished } from './definition-events.ts'
import { selectDefinitions } from './queries.ts'

/** Publishes what the log does not know yet, each version with the hash of its text. */
export async function publishDefinitions(write: Write): Promise<void> {
  const known = new Set((await selectDefinitions(write.tx)).map((row) => `${row.code} ${row.version}`))
  for (const definition of definitions) {
    const { code, version } = definition
    if (known.has(`${code} ${version}`)) continue
    await recordAny(write, 'definition', code, [definitionPublished(definition, definitionHash(definition))])
  }
}

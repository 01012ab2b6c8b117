// The versions of a procedure in use: which dates of receipt lead to each, what the office decided, who and when.
import type { ProcedureVersionView } from '../../../shared/contract/settings-records.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import { officeChoices } from '../../../shared/procedures/office-choices.ts'
import { versionWords } from '../../../shared/procedures/revise.ts'
import { numberOf } from '../log/body.ts'
import { eventsOf } from '../log/read.ts'
import type { Tx } from '../store/database.ts'

/** What persons and posts are called. */
export interface Names {
  person(id: string | null): string
  post(key: PostKey): string
}

/** Of one procedure, the newest first. */
export async function versionViews(
  tx: Tx,
  book: DefinitionBook,
  code: string,
  names: Names,
): Promise<ProcedureVersionView[]> {
  const spans = book.spans().filter((span) => span.definition.code === code)
  const isChanged = spans.some((span) => span.definition.revision !== undefined)
  const events = isChanged ? await eventsOf(tx, 'definition', code) : []
  return spans.toReversed().map(({ definition, from, to }) => {
    const event = events.find((one) => numberOf(one.body, 'version') === definition.version)
    return {
      version: definition.version,
      words: versionWords(definition.version),
      from,
      to,
      changes: [...officeChoices(definition, names.post)],
      publishedBy: event === undefined ? '' : names.person(event.actor),
      publishedAt: event?.at ?? null,
    }
  })
}

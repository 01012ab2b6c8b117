// Drafts in which destroyed values stand go with them, whoever typed them.
import type { Tx } from '../store/database.ts'
import { deleteDraftById, selectDrafts } from './subject-queries.ts'

/** Shorter texts would hit half of all drafts by chance. */
const shortest = 5

/** How many drafts were dropped. */
export async function wipeDrafts(tx: Tx, values: readonly string[]): Promise<number> {
  const wanted = [...new Set(values.map((value) => value.trim()))].filter((value) => value.length >= shortest)
  const found = (await selectDrafts(tx)).filter(({ content }) => {
    const texts = textsIn(JSON.parse(content))
    return wanted.some((value) => texts.some((text) => text.includes(value)))
  })
  for (const { id } of found) await deleteDraftById(tx, id)
  return found.length
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

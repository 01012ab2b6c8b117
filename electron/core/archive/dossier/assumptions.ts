// The assumptions that a case was worked under, each with what the office said of it.
import type { Definition } from '../../../../shared/procedures/definition.ts'
import { postOf } from '../../../../shared/office/posts.ts'
import { officeChoices } from '../../../../shared/procedures/office-choices.ts'
import { assumptionsOf } from '../../office/assumptions.ts'
import { selectAssumptions } from '../../office/queries.ts'
import { readSnapshot } from '../../office/snapshot.ts'
import type { Tx } from '../../store/database.ts'

export async function assumptionLines(tx: Tx, definition: Definition): Promise<readonly string[]> {
  const decided = new Map((await selectAssumptions(tx)).map((row) => [row.id, row]))
  const { posts } = (await readSnapshot(tx)).records
  const open = assumptionsOf(definition).map(({ key, step, text }) => {
    const place = step === '' ? '' : /^\d/.test(step) ? `Langkah ${step}: ` : `${step}: `
    const row = decided.get(key)
    if (row === undefined || row.state === 'open') return `${place}${text} (menunggu konfirmasi)`
    if (row.state === 'confirmed') return `${place}${text} (dikonfirmasi)`
    return `${place}${text} (diubah kantor${row.note === null || row.note === '' ? '' : `: ${row.note}`})`
  })
  return [...open, ...officeChoices(definition, (post) => postOf(posts, post).title)]
}

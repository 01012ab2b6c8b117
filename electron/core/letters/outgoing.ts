// The outgoing book along the life of a letter: bound, sent, closed, void.
import { isSideLetter } from '../../../shared/letters/kinds.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { changeOutgoing } from '../agenda/books.ts'
import { voidNumber } from '../agenda/numbers.ts'
import { selectNumber, selectOutgoingOfCase } from '../agenda/queries.ts'
import { toNewEvent } from '../cases/case-events.ts'
import type { LoadedCase } from '../cases/load.ts'
import { recordAny, type Write } from '../record.ts'

export async function sendLetters(write: Write, loaded: LoadedCase, date: string): Promise<void> {
  for (const row of await selectOutgoingOfCase(write.tx, loaded.state.caseId)) {
    if (row.state === 'bound' && !isSideLetter(row.kind)) await changeOutgoing(write, row.id, { state: 'sent', date })
  }
}

/** A letter beside the packet was sent: its own row, found by its number. */
export async function sendLetter(write: Write, { state }: LoadedCase, kind: string, date: string): Promise<void> {
  const numberId = state.letters[kind]?.numberId
  const row = (await selectOutgoingOfCase(write.tx, state.caseId)).find((one) => one.id === numberId)
  if (row?.state === 'bound') await changeOutgoing(write, row.id, { state: 'sent', date })
}

export async function closeLetters(write: Write, loaded: LoadedCase): Promise<void> {
  for (const row of await selectOutgoingOfCase(write.tx, loaded.state.caseId)) {
    if (row.state === 'sent' || row.state === 'bound') await changeOutgoing(write, row.id, { state: 'closed' })
  }
}

/** A return after the number was bound: the number stays in the book, void, and the letters are drafts again. */
export async function voidLetters(write: Write, loaded: LoadedCase, reason: string): Promise<void> {
  const { state } = loaded
  const frozen = Object.values(state.letters).filter(
    (letter) => !isSideLetter(letter.kind) && (letter.numberId !== null || letter.sha256 !== null),
  )
  if (frozen.length === 0) return
  for (const letter of frozen) {
    const number = letter.numberId === null ? undefined : await selectNumber(write.tx, letter.numberId)
    if (number !== undefined) await voidNumber(write, number.id, 'surat_keluar', number.year, reason)
  }
  for (const row of await selectOutgoingOfCase(write.tx, state.caseId)) {
    if (row.state === 'bound' && !isSideLetter(row.kind)) await changeOutgoing(write, row.id, { state: 'void', reason })
  }
  const bodies: CaseEventBody[] = frozen.map((letter) => ({
    type: 'letter_voided',
    kind: letter.kind,
    numberId: letter.numberId,
    reason,
  }))
  await recordAny(write, 'case', state.caseId, bodies.map(toNewEvent))
}

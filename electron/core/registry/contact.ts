// The contact of an entry of the register: kept in the sealed table, named in the event by id and salted digest.
import { may } from '../../../shared/office/policy.ts'
import { personalErased } from '../archive/objects/document-events.ts'
import { erasePersonal, type PersonalRef, personalOf, putPersonal } from '../archive/sealed/personal.ts'
import type { Caller } from '../http/caller.ts'
import { textOf } from '../log/body.ts'
import { recordAny, type Write } from '../record.ts'
import type { RegisterInput } from './entry-problems.ts'

export interface KeptContact {
  readonly picRef: string | null
  readonly pic?: PersonalRef
}

/**
 * Stores what was typed. An empty contact removes the one that stands there, but only by the hand of someone who sees
 * it; a contact that came with a request stays that request's, and a changed one becomes the entry's own.
 */
export async function keepContact(
  write: Write,
  caller: Caller,
  registerId: string,
  input: RegisterInput,
  before: string | null,
  reason: string,
): Promise<KeptContact> {
  const content = { name: input.contactName.trim(), phone: input.contactPhone.trim() }
  const known = before === null ? null : await personalOf(write.tx, before)
  if (content.name === '' && content.phone === '') {
    if (
      !may(
        caller.posts.map((held) => held.post),
        'personal.read',
        'open',
      )
    )
      return { picRef: before }
    if (known?.subjectId === registerId) await erase(write, known.id, reason)
    return { picRef: null }
  }
  if (
    known !== null &&
    textOf(known.content, 'name') === content.name &&
    textOf(known.content, 'phone') === content.phone
  )
    return { picRef: known.id }
  const { makeId, randomBytes, clock } = write.services
  const id = known?.subjectId === registerId ? known.id : makeId()
  const salt = Buffer.from(randomBytes(16)).toString('hex')
  const pic = await putPersonal(write.tx, {
    id,
    kind: 'contact',
    subjectId: registerId,
    salt,
    content,
    createdAt: clock.now(),
  })
  return { picRef: id, pic }
}

async function erase(write: Write, personalId: string, reason: string): Promise<void> {
  await recordAny(write, 'personal', personalId, [personalErased({ personalId, reason, minutesId: null })])
  await erasePersonal(write.tx, personalId, write.services.clock.now())
}

// Whether the caller may change something beside the cases, and in which post the log writes it down.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { type Action, may } from '../../../shared/office/policy.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import type { StoredEvent } from '../log/event.ts'
import { eventsByKey } from '../log/read.ts'
import type { Write } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

/** A password given at most this long ago counts for officials, roles and accounts. Milliseconds. */
const proofAge = 2 * 60_000

export function refused(caller: Caller, action: Action): Fault<'forbidden'> | null {
  const posts = caller.posts.map((one) => one.post)
  return may(posts, action) ? null : fault('forbidden', {})
}

/** The write of a caller in the post that allows the action. */
export function writeAs(
  tx: Tx,
  services: Services,
  caller: Caller,
  action: Action,
  key: string,
): Result<Write, Fault<'forbidden'>> {
  const held = caller.posts.find((one) => may([one.post], action))
  if (held === undefined) return fail(fault('forbidden', {}))
  const now = services.clock.now()
  const who = { actor: caller.personId, recorder: caller.personId, post: held.post, capacity: held.capacity }
  return ok({ tx, services, meta: { at: now, recordedAt: now, ...who, key } })
}

/** The event that this command wrote when it was sent before; null the first time. */
export async function doneBefore(tx: Tx, key: string, type: string): Promise<StoredEvent | null> {
  return (await eventsByKey(tx, key)).find((event) => event.type === type) ?? null
}

/** Changing officials, roles and accounts asks for the password of the last two minutes. */
export async function unproven(
  tx: Tx,
  { proofs }: Services,
  caller: Caller,
): Promise<Fault<'reauthentication_required'> | null> {
  if (await proofs.recent(tx, caller, proofAge)) return null
  return fault('reauthentication_required', {}, 'Ketik kata sandi Anda untuk mengesahkan perubahan ini.')
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What a schema says of an entry, as the fault of the form; `under` is the entry's place in it. */
export function invalid(issues: readonly Issue[], under = ''): Fault<'invalid'> {
  const problems = issues.map(({ path, message }) => ({
    path: [...(under === '' ? [] : [under]), ...path.map(String)].join('.'),
    sentence: message,
  }))
  return fault('invalid', { problems })
}

// Writes down that somebody looked at personal data, before the data leaves.
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { type PersonalRead, personalRead } from './events.ts'

export async function noteRead(tx: Tx, services: Services, caller: Caller, read: PersonalRead): Promise<void> {
  const now = services.clock.now()
  const [held] = caller.posts
  const meta = {
    at: now,
    recordedAt: now,
    actor: caller.personId,
    recorder: caller.personId,
    post: held?.post ?? null,
    capacity: held?.capacity ?? null,
    key: null,
  }
  await recordAny({ tx, services, meta }, 'personal', read.ref, [personalRead(read)])
}

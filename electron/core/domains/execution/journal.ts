// Writes the journal: each event of a name's servers in one transaction, by the person who acts.
import { may, type Action } from '../../../../shared/office/policy.ts'
import type { TechnicalEvent } from '../../../../shared/procedures/technical-events.ts'
import { toNewEvent } from '../../cases/case-events.ts'
import type { Caller } from '../../http/caller.ts'
import type { EventMeta } from '../../log/event.ts'
import { recordAny } from '../../record.ts'
import type { Services } from '../../services.ts'
import type { Tx } from '../../store/database.ts'

export async function writeJournal(
  tx: Tx,
  services: Services,
  caller: Caller,
  { caseId, action, key }: { readonly caseId: string; readonly action: Action; readonly key: string | null },
  event: TechnicalEvent,
): Promise<void> {
  const held = caller.posts.find((one) => may([one.post], action, 'open'))
  const now = services.clock.now()
  const meta: EventMeta = {
    at: now,
    recordedAt: now,
    actor: caller.personId,
    recorder: caller.personId,
    post: held?.post ?? null,
    capacity: held?.capacity ?? null,
    key,
  }
  await recordAny({ tx, services, meta }, 'case', caseId, [toNewEvent(event)])
}

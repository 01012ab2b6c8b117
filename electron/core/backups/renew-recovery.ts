// Makes a recovery key and answers it once: at set-up, and anew where the sheet was lost.
import { type Fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { upsertInstall } from '../identity/queries.ts'
import { personalMeta } from '../identity/meta.ts'
import { unproven } from '../office/acting.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import { backupStreamId, recoveryKeyMade } from './events.ts'
import { recoveryFact, recoveryTimeFact } from './office-facts.ts'
import { newRecovery, type NewRecovery } from './recovery.ts'

export async function renewRecovery(
  services: Services,
  caller: Caller,
): Promise<Result<{ recoveryKey: string }, Fault<'reauthentication_required'>>> {
  const missing = await services.store.read(async (tx) => await unproven(tx, services, caller))
  if (missing !== null) return fail(missing)
  const made = await newRecovery(services.secrets, services.randomBytes)
  const meta = personalMeta(services.clock.now(), caller.personId)
  await services.store.write(async (tx) => await keepRecovery({ tx, services, meta }, made))
  return ok({ recoveryKey: made.printed })
}

/** Older backups keep the key that they were made with: the older sheet still opens them. */
export async function keepRecovery(write: Write, { wrapped }: NewRecovery): Promise<void> {
  const { tx, meta } = write
  await upsertInstall(tx, recoveryFact, wrapped)
  await upsertInstall(tx, recoveryTimeFact, String(meta.recordedAt))
  await recordAny(write, 'backup', backupStreamId, [recoveryKeyMade()])
}

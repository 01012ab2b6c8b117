// The recovery key: what is printed opens the office's key out of a backup, and nothing else does.
import { printRecoveryKey, readRecoveryKey } from '../../../shared/backups/recovery-key.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { decrypt } from '../archive/sealed/aes.ts'
import { deriveKey } from '../archive/sealed/derive-key.ts'
import type { SecretBox } from '../archive/sealed/secret-box.ts'
import { type BackupFault, backupFault } from './fault.ts'

export interface NewRecovery {
  /** To be shown once and printed; kept nowhere. */
  readonly printed: string
  /** The office's key under it, base64. */
  readonly wrapped: string
}

export async function newRecovery(secrets: SecretBox, randomBytes: (size: number) => Uint8Array): Promise<NewRecovery> {
  const printed = printRecoveryKey(randomBytes(28))
  return { printed, wrapped: Buffer.from(await secrets.wrapOwn(openerOf(printed))).toString('base64') }
}

/** The office's key, or why what was typed does not open it. */
export function openRecovery(wrapped: string | null, typed: string): Result<Uint8Array, BackupFault> {
  const printed = readRecoveryKey(typed)
  if (printed === null) return fail(backupFault('recovery_mistyped'))
  if (wrapped === null) return fail(backupFault('recovery_wrong'))
  try {
    return ok(decrypt(openerOf(printed), Buffer.from(wrapped, 'base64')))
  } catch {
    return fail(backupFault('recovery_wrong'))
  }
}

/** 140 random bits need no stretching. */
function openerOf(printed: string): Uint8Array {
  return deriveKey(Buffer.from(printed, 'latin1'), 'recovery')
}

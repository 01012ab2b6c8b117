// What every area of the core is given: wired once in core.ts.
import type { MakeId } from '../../shared/ids.ts'
import type { Clock, Instant } from '../../shared/time.ts'
import type { ObjectStore } from './archive/objects/object-store.ts'
import type { Caller } from './http/caller.ts'
import type { OfficeReader } from './office/reader.ts'
import type { ConnectionSecrets } from './domains/connections/secret-file.ts'
import type { SecretBox } from './archive/sealed/secret-box.ts'
import type { Tx } from './store/database.ts'
import type { Store } from './store/store.ts'

/** Whether somebody has given the password, and for what. Durations in milliseconds. */
export interface Proofs {
  /** The proof was given in this session for exactly this digest, at most `maxAge` ago. */
  holds(tx: Tx, caller: Caller, proof: string | null, digest: string, maxAge: Instant): Promise<boolean>
  /** The password was given in this session for anything, at most `maxAge` ago. */
  recent(tx: Tx, caller: Caller, maxAge: Instant): Promise<boolean>
}

export interface Services {
  readonly store: Store
  readonly objects: ObjectStore
  readonly secrets: SecretBox
  readonly connectionSecrets: ConnectionSecrets
  readonly office: OfficeReader
  readonly proofs: Proofs
  readonly clock: Clock
  readonly makeId: MakeId
  readonly randomBytes: (size: number) => Uint8Array
  /** Aborted when the core closes: whoever waits for something stops waiting. */
  readonly closing: AbortSignal
}

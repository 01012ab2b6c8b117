// What every way of writing names offers, whatever server stands behind it.
import type { ProviderKind } from '../../../../shared/domains/connection.ts'
import type { Plan } from '../../../../shared/domains/plan.ts'
import type { RrSet } from '../../../../shared/domains/records.ts'
import type { Result } from '../../../../shared/result.ts'

export type ProviderCode =
  /** The world is not as the plan has it: made anew, or somebody was faster. */
  | 'conflict'
  /** Key, secret or clock. */
  | 'auth'
  /** The key is known and may not do this. */
  | 'refused'
  | 'unreachable'
  | 'invalid'
  | 'not_supported'
  /** The server failed, or answered what nobody can read. */
  | 'upstream'

export interface ProviderFault {
  readonly code: ProviderCode
  /** In Indonesian, with the remedy. */
  readonly sentence: string
  /** Whether a write may have happened all the same: then the name is read before anything else is done. */
  readonly mayHaveWritten: boolean
}

/** A name as its server has it. */
export interface NameState {
  /** All sets of the name, as far as the server tells; CNAME stands for itself. */
  readonly sets: readonly RrSet<string>[]
  /** Of the zone; null where it was not told. */
  readonly serial: number | null
  /** The zone answers for any name. */
  readonly wildcard: boolean
  /** Why the zone cannot be written here, where the server tells beforehand. */
  readonly readOnly: string | null
}

export interface Limits {
  readonly signal?: AbortSignal
}

export interface DnsProvider {
  readonly kind: ProviderKind
  readonly can: {
    /** The server itself refuses where the world moved; without it a short gap remains between reading and writing. */
    readonly conditional: boolean
    /** Siladom writes; otherwise an operator does. */
    readonly automatic: boolean
    /** There is a server to read from. */
    readonly reads: boolean
  }
  /** The truth about a name; a delegated name is a fault, since nothing written there is ever seen. */
  read(name: string, limits?: Limits): Promise<Result<NameState, ProviderFault>>
  /** Writes a plan once and never again; answers what the server said. */
  write(plan: Plan, limits?: Limits): Promise<Result<string, ProviderFault>>
}

export function providerFault(code: ProviderCode, sentence: string, mayHaveWritten = false): ProviderFault {
  return { code, sentence, mayHaveWritten }
}

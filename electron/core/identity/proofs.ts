// Proofs: the password given again, bound to one session and to the digest of what was on its screen.
import type { Clock, Instant } from '../../../shared/time.ts'
import { lengthPrefixed, sha256 } from '../log/canonical.ts'
import type { Proofs } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { saveSession, selectSessionById, type Session } from './queries.ts'

/** How long a proof for the screen holds, in milliseconds; a paraf accepts an older one. */
export const proofMillis = 2 * 60_000

export function createProofs(clock: Clock): Proofs {
  return {
    holds: async (tx, caller, proof, digest, maxAge) => {
      const session = await fresh(tx, clock, caller.sessionId, maxAge)
      return session !== null && proof !== null && session.reauth_digest === proofHash(proof, digest)
    },
    recent: async (tx, caller, maxAge) => (await fresh(tx, clock, caller.sessionId, maxAge)) !== null,
  }
}

/** Keeps what was proved; the next proof of the session takes its place. */
export async function keepProof(tx: Tx, sessionId: string, proof: string, digest: string, now: Instant): Promise<void> {
  const session = await selectSessionById(tx, sessionId)
  if (session === undefined) return
  await saveSession(tx, { ...session, reauth_at: now, reauth_digest: proofHash(proof, digest) })
}

function proofHash(proof: string, digest: string): string {
  return sha256(lengthPrefixed([proof, digest]))
}

async function fresh(tx: Tx, clock: Clock, sessionId: string | null, maxAge: Instant): Promise<Session | null> {
  const session = sessionId === null ? undefined : await selectSessionById(tx, sessionId)
  if (session === undefined || session.reauth_at === null || session.ended_at !== null) return null
  const age = clock.now() - session.reauth_at
  return age >= 0 && age <= maxAge ? session : null
}

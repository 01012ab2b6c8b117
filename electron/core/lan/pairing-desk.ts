// One pairing at a time, in memory alone: the code that is shown, the device that gave it, the comparison, the answer.
import type { PairingView } from '../../../shared/contract/lan.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Clock, Instant } from '../../../shared/time.ts'
import type { DeviceCertificate } from '../host-env.ts'
import { codeHash, newToken, type RandomBytes, spelled } from '../identity/tokens.ts'
import { commitmentOf, shortCode } from './short-code.ts'

const shownMillis = 10 * 60_000
const mostTries = 5

export interface Candidate {
  readonly name: string
  readonly remote: string
  readonly certificate: DeviceCertificate
}

export interface PairingDesk {
  /** A new code; an older one and its device are forgotten. */
  show(): { readonly code: string; readonly expiresAt: Instant }
  close(): void
  view(): PairingView | null
  /** The right code brings the host's nonce and is used up by it; the fifth wrong one closes the desk. */
  ask(asked: Asked): Result<{ readonly requestId: string; readonly nonce: string }, AskFault>
  /** The nonce behind the commitment, from the same device; answers where its request stands. */
  reveal(shown: Shown, hostKey: string): 'waiting' | 'accepted' | 'refused' | null
  /** The device whose code was compared; null where there is none or it has not shown its nonce. */
  answer(requestId: string, accept: boolean): Candidate | null
}

export interface Asked extends Candidate {
  readonly code: string
  readonly commitment: string
}

export interface Shown {
  readonly requestId: string
  readonly nonce: string
  readonly fingerprint: string
}

export type AskFault = { readonly kind: 'closed' } | { readonly kind: 'wrong'; readonly triesLeft: number }

interface Request extends Candidate {
  readonly id: string
  readonly commitment: string
  readonly hostNonce: string
  code: string | null
  state: 'waiting' | 'accepted' | 'refused'
}

interface Open {
  readonly hash: string
  readonly expiresAt: Instant
  triesLeft: number
  request: Request | null
}

export function createPairingDesk(clock: Clock, randomBytes: RandomBytes): PairingDesk {
  let open: Open | null = null
  const current = (): Open | null => {
    if (open !== null && clock.now() >= open.expiresAt) open = null
    return open
  }
  return {
    show: () => {
      const code = spelled(randomBytes(8))
      open = { hash: codeHash(code), expiresAt: clock.now() + shownMillis, triesLeft: mostTries, request: null }
      return { code, expiresAt: open.expiresAt }
    },
    close: () => {
      open = null
    },
    view: () => {
      const now = current()
      if (now === null) return null
      const { expiresAt, triesLeft, request } = now
      return { expiresAt, triesLeft, request: request === null ? null : viewOf(request) }
    },
    ask: ({ code, name, remote, certificate, commitment }) => {
      const now = current()
      if (now === null || now.request !== null) return fail({ kind: 'closed' })
      if (codeHash(code) !== now.hash) {
        now.triesLeft -= 1
        const { triesLeft } = now
        if (triesLeft === 0) open = null
        return fail({ kind: 'wrong', triesLeft })
      }
      const id = newToken(randomBytes)
      const hostNonce = Buffer.from(randomBytes(32)).toString('hex')
      now.request = { id, name, remote, certificate, commitment, hostNonce, code: null, state: 'waiting' }
      return ok({ requestId: id, nonce: hostNonce })
    },
    reveal: ({ requestId, nonce, fingerprint }, hostKey) => {
      const request = current()?.request ?? null
      if (request === null || request.id !== requestId || request.certificate.fingerprint !== fingerprint) return null
      if (commitmentOf(nonce) !== request.commitment) return null
      request.code ??= shortCode([hostKey, request.certificate.publicKey], nonce, request.hostNonce)
      return request.state
    },
    answer: (requestId, accept) => {
      const request = current()?.request ?? null
      if (request === null || request.id !== requestId || request.code === null || request.state !== 'waiting')
        return null
      request.state = accept ? 'accepted' : 'refused'
      return request
    },
  }
}

function viewOf({ id, name, remote, code, state }: Request): PairingView['request'] {
  return { id, name, remote, code, state }
}

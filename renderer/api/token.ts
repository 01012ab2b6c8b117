// The session of this window: its token, and whether the screen is locked or the session has ended.
import { useSyncExternalStore } from 'react'

export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
  /** Idle: the same person types the password, the screen beneath stays as it was. */
  | { readonly kind: 'locked' }
  /** Ended elsewhere: somebody logs in again, what was typed stays while it is the same person. */
  | { readonly kind: 'ended' }

const storageKey = 'siladom.token'
const listeners = new Set<() => void>()
let token: string | null = readToken()
let state: SessionState = token === null ? { kind: 'none' } : { kind: 'open' }

export function currentToken(): string | null {
  return token
}

export function sessionState(): SessionState {
  return state
}

export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribe, sessionState, sessionState)
}

/** A login, an unlock or a changed password gave a token. */
export function openSession(next: string): void {
  token = next
  sessionStorage.setItem(storageKey, next)
  become({ kind: 'open' })
}

export function lockSession(): void {
  if (state.kind === 'open') become({ kind: 'locked' })
}

/** The server no longer knows the token. */
export function endSession(): void {
  if (state.kind === 'none' || state.kind === 'ended') return
  forget()
  become({ kind: 'ended' })
}

/** The person left. */
export function closeSession(): void {
  forget()
  become({ kind: 'none' })
}

function forget(): void {
  token = null
  sessionStorage.removeItem(storageKey)
}

function become(next: SessionState): void {
  state = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readToken(): string | null {
  return typeof sessionStorage === 'undefined' ? null : sessionStorage.getItem(storageKey)
}

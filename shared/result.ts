// Success or an expected failure as a value, so that no caller can forget the failure.

/** An expected outcome: a value, or an error that the caller must look at. Exceptions are bugs only. */
export type Result<V, E> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly error: E }

export function ok<V>(value: V): { readonly ok: true; readonly value: V } {
  return { ok: true, value }
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}

/** Ends an exhaustive switch: a new variant that nobody handles does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}

// The kit of the contract: what an endpoint is, and the client and handler types that follow from it.
import type { Code, Common, Fault } from './faults.ts'

/** Structural, since the full zod type costs the compiler four times as much. */
export interface Schema<I, O> {
  readonly _zod: { readonly input: I; readonly output: O }
  safeParse(data: unknown): { success: true; data: O } | { success: false; error: { issues: readonly Issue[] } }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
/** `json` both ways; `upload` takes raw bytes; `download` answers raw bytes. Input of GET and upload is the query, of the others the body. */
export type Transfer = 'json' | 'upload' | 'download'

export interface Endpoint<P extends string, II, IO, OI, OO, E extends Code> {
  readonly method: Method
  readonly path: P
  readonly summary: string
  readonly transfer: Transfer
  /** Answered without a session. */
  readonly open: boolean
  readonly input: Schema<II, IO>
  readonly output: Schema<OI, OO>
  readonly errors: readonly E[]
}

export function endpoint<const P extends string, II, IO, OI, OO, const E extends Code>(
  made: Omit<Endpoint<P, II, IO, OI, OO, E>, 'transfer' | 'open'> & {
    readonly transfer?: Transfer
    readonly open?: boolean
  },
): Endpoint<P, II, IO, OI, OO, E> {
  return { ...made, transfer: made.transfer ?? 'json', open: made.open ?? false }
}

type ParamNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never
export type Params<P extends string> = { readonly [K in ParamNames<P>]: string }

export type Answer<O, E extends Code> =
  | { readonly ok: true; readonly value: O }
  | { readonly ok: false; readonly error: Fault<E> }

/** What a browser uploads: a Blob or File, known here by its shape alone. */
export interface BlobLike {
  readonly size: number
  readonly type: string
}

/** Bytes with what a browser needs to know of them. */
export interface Download {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly fileName: string
}

// biome-ignore format: one line per case reads as a table
export type Client<C> = {
  readonly [K in keyof C]: C[K] extends Endpoint<infer P, infer II, infer _IO, infer _OI, infer OO, infer E>
    ? (params: Params<P>, input: II, body?: BlobLike) => Promise<Answer<OO, E | Common>>
    : never
}

export type Handlers<C, A> = {
  readonly [K in keyof C]: C[K] extends Endpoint<infer P, infer _II, infer IO, infer OI, infer _OO, infer E>
    ? (actor: A, params: Params<P>, input: IO, body: Uint8Array) => Promise<Answer<OI | Download, E | Common>>
    : never
}

// An endpoint of the contract with its handler, in the one shape that the router sees.
import type { Answer, Endpoint, Handlers } from '../../../shared/contract/endpoint.ts'
import type { Code } from '../../../shared/contract/faults.ts'
import type { Caller } from './caller.ts'

export type AnyEndpoint = Endpoint<string, unknown, unknown, unknown, unknown, Code>
type Contract = Readonly<Record<string, AnyEndpoint>>

/** Params and input are checked against the endpoint before the call, which is what makes the `never` safe. */
type AnyHandler = (caller: Caller, params: never, input: never, body: Uint8Array) => Promise<Answer<unknown, Code>>

export interface Route {
  /** `area.name`, as the contract has it: `session.login`. */
  readonly id: string
  readonly endpoint: AnyEndpoint
  readonly handle: AnyHandler
}

/** Joins an area of the contract with its handlers; one that is missing does not compile. */
export function routesOf<const C extends Contract>(area: string, contract: C, handlers: Handlers<C, Caller>): Route[] {
  const known = new Map<string, AnyHandler>(Object.entries<AnyHandler>(handlers))
  return Object.entries(contract).map(([name, endpoint]) => {
    const handle = known.get(name)
    if (handle === undefined) throw new Error(`no handler for ${area}.${name}`)
    return { id: `${area}.${name}`, endpoint, handle }
  })
}

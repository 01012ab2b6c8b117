// Any endpoint of the contract, where its types do not matter.
import type { Endpoint } from '../../shared/contract/endpoint.ts'
import type { Code } from '../../shared/contract/faults.ts'

export type AnyEndpoint = Endpoint<string, unknown, unknown, unknown, unknown, Code>

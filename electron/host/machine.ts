// The real clock, the real chance and the real ids: what a host hands to the core and tests replace.
import { randomBytes, randomUUID } from 'node:crypto'
import type { MakeId } from '../../shared/ids.ts'
import type { Clock } from '../../shared/time.ts'

export const machine: {
  readonly clock: Clock
  readonly makeId: MakeId
  readonly randomBytes: (size: number) => Uint8Array
} = {
  clock: { now: () => Date.now() },
  makeId: () => randomUUID(),
  randomBytes: (size) => new Uint8Array(randomBytes(size)),
}

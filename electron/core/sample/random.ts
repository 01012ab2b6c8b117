// Repeatable chance for the practice office: the same seed makes the same office.
import { createHash } from 'node:crypto'
import type { MakeId } from '../../../shared/ids.ts'

export interface Chance {
  /** 0 or more, below 1. */
  next(): number
  pick<T>(list: readonly T[]): T
  bytes(size: number): Uint8Array
  readonly makeId: MakeId
}

/** A stream of numbers from a text, by the mulberry32 generator. */
export function chanceOf(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const bytes = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => Math.floor(next() * 256))
  let made = 0
  return {
    next,
    pick: (list) => {
      const one = list[Math.floor(next() * list.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    bytes,
    makeId: () => {
      made += 1
      return `${Buffer.from(bytes(6)).toString('hex')}-${made.toString(36)}`
    },
  }
}

// Limits on what one caller may ask of the host: requests a second, and connections at once.

/** Requests that may come at once, and how many a second after that. A busy window asks some twenty. */
const burst = 400
const perSecond = 200
/** Open connections of one address: a browser opens six for each window, and a router may stand for a whole building. */
const connectionsEach = 200
/** All connections together. */
export const connectionsInAll = 512

export interface Rate {
  /** Seconds to wait, 0 where the request may pass. */
  wait(source: string): number
}

/** A bucket for each source that refills with time. */
export function createRate(now: () => number): Rate {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    wait: (source) => {
      const at = now()
      const bucket = buckets.get(source) ?? { left: burst, at }
      bucket.left = Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond)
      bucket.at = at
      buckets.delete(source)
      buckets.set(source, bucket)
      if (buckets.size > 2_000) forgetOldest(buckets)
      if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond)
      bucket.left -= 1
      return 0
    },
  }
}

function forgetOldest(buckets: Map<string, unknown>): void {
  const oldest = buckets.keys().next()
  if (oldest.done === false) buckets.delete(oldest.value)
}

export interface Slots {
  /** False where the source has too many already. */
  take(source: string): boolean
  free(source: string): void
}

export function createSlots(most = connectionsEach): Slots {
  const taken = new Map<string, number>()
  return {
    take: (source) => {
      const count = taken.get(source) ?? 0
      if (count >= most) return false
      taken.set(source, count + 1)
      return true
    },
    free: (source) => {
      const left = (taken.get(source) ?? 1) - 1
      if (left <= 0) taken.delete(source)
      else taken.set(source, left)
    },
  }
}

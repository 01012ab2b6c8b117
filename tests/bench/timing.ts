// The usual and the slow end of measured times, in milliseconds.

export interface Pair {
  readonly value: number
  readonly floor: number
}

/** Runs once and answers what it took. */
export async function took<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

/** The lower quartile: what else the machine does only ever adds time, to the floor as to the product. */
export function typical(times: readonly number[]): number {
  return quantile(times, 0.25)
}

export function p95(times: readonly number[]): number {
  return quantile(times, 0.95)
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

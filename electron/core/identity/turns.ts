// Lets works run one after the other, and refuses when too many wait.

export interface Turns {
  /** Runs `work` when its turn has come; null where the queue is full. */
  take<T>(work: () => Promise<T>): Promise<T | null>
}

export function createTurns(longest: number): Turns {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    take: async (work) => {
      if (waiting >= longest) return null
      waiting += 1
      const run = last.then(work)
      last = run.then(
        () => undefined,
        () => undefined,
      )
      try {
        return await run
      } finally {
        waiting -= 1
      }
    },
  }
}

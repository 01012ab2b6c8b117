// Counts the requests that are being answered, so that closing can wait for them.

export interface Running {
  /** Answers the function that ends it. */
  begin(): () => void
  /** Resolves when none is left. */
  ended(): Promise<void>
}

export function runningRequests(): Running {
  let count = 0
  let waiting: (() => void)[] = []
  return {
    begin: () => {
      count += 1
      return () => {
        count -= 1
        if (count > 0) return
        for (const resolve of waiting) resolve()
        waiting = []
      }
    },
    ended: async () => {
      if (count > 0) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}

// One act at a time for each official, as a person has two hands; acts of different officials run side by side.

export interface Turns<U extends string> {
  <T>(user: U, act: () => Promise<T>): Promise<T>
  /** Runs once so many acts have begun, while the next ones go on. */
  after<T>(acts: number, work: () => Promise<T>): Promise<T>
}

export function turns<U extends string>(): Turns<U> {
  const last = new Map<U, Promise<unknown>>()
  let begun = 0
  const waiting: { readonly acts: number; readonly go: () => void }[] = []
  const turn = async <T>(user: U, act: () => Promise<T>): Promise<T> => {
    const before = last.get(user) ?? Promise.resolve()
    const mine = before
      .catch(() => {})
      .then(async () => {
        begun += 1
        for (const one of waiting) if (one.acts === begun) one.go()
        return await act()
      })
    last.set(user, mine)
    return await mine
  }
  const after = async <T>(acts: number, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((go) => waiting.push({ acts, go }))
    return await work()
  }
  return Object.assign(turn, { after })
}

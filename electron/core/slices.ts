// Runs long computing in short slices, so that requests are answered in between.

/** The event loop gets a turn. */
export async function breathe(): Promise<void> {
  await new Promise<void>((resume) => setImmediate(resume))
}

/** Drives a generator to its end with a breath after each slice. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await breathe()
  }
}

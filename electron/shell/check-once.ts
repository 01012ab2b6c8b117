// The packaged program called with `--periksa`: one round of checks without a window, then it ends with its code.
import { app } from 'electron'
import { watchOnce } from '../host/watch-once.ts'

export const checkWord = '--periksa'

/** Takes no single-instance lock: an open window holds the data folder, and the round says so. */
export async function checkOnce(data: string): Promise<void> {
  app.disableHardwareAcceleration()
  try {
    const { exitCode, lines } = await watchOnce(data)
    for (const line of lines) console.log(line)
    app.exit(exitCode)
  } catch (error) {
    console.error(error)
    app.exit(2)
  }
}

// Asks for a secret at the keyboard; where there is none, the environment may hold it. Never among the words of a command.
import { createInterface } from 'node:readline/promises'

/** Null where nothing was given. */
export async function askSecret(question: string, variable: string): Promise<string | null> {
  const given = process.env[variable]
  if (given !== undefined) return given.trim() === '' ? null : given.trim()
  if (!process.stdin.isTTY) return null
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const typed = (await lines.question(`${question}: `)).trim()
    return typed === '' ? null : typed
  } finally {
    lines.close()
  }
}

// Processes that inspect folders side by side.
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

type Told = (problems: readonly string[]) => void

export interface Inspectors<A> {
  /** Resolves once a process has taken it on; the answer comes through `told`. */
  give(asked: A, told: Told): Promise<void>
  /** Resolves once everything that was given has been answered; the processes are gone. */
  end(): Promise<void>
}

/** Processes of a script that answers each message with a list of problems. */
export function inspectors<A extends object>(script: URL): Inspectors<A> {
  const path = fileURLToPath(script)
  const free: Inspector[] = []
  const waiting: ((inspector: Inspector) => void)[] = []
  const release = (inspector: Inspector): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(inspector)
    else next(inspector)
  }
  const all = Array.from({ length: Math.min(4, availableParallelism()) }, () => new Inspector(path, release))
  free.push(...all)
  const taken = async (): Promise<Inspector> =>
    free.pop() ?? (await new Promise<Inspector>((resolve) => void waiting.push(resolve)))
  return {
    give: async (asked, told) => (await taken()).ask(asked, told),
    end: async () => {
      for (const _ of all) await taken()
      for (const inspector of all) inspector.dismiss()
    },
  }
}

class Inspector {
  readonly #child: ChildProcess
  #told: Told | null = null

  constructor(path: string, release: (inspector: Inspector) => void) {
    this.#child = fork(path)
    const answer = (problems: readonly string[]): void => {
      this.#told?.(problems)
      this.#told = null
      release(this)
    }
    this.#child.on('message', (message) => answer(Array.isArray(message) ? message.map(String) : []))
    this.#child.on('exit', (code) => this.#told !== null && answer([`the inspecting process ended with ${code}`]))
  }

  ask(asked: object, told: Told): void {
    this.#told = told
    this.#child.send(asked)
  }

  dismiss(): void {
    this.#child.disconnect()
  }
}

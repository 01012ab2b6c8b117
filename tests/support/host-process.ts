// Starts the real host as a process of its own and ends it, politely or with SIGKILL.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const startLimit = 30_000

export interface HostProcess {
  /** `http://127.0.0.1:N` */
  readonly url: string
  readonly pid: number
  /** All that it has printed. */
  output(): string
  /** SIGTERM; resolves with the exit code once it has ended. */
  stop(): Promise<number | null>
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>
}

/** @throws Error with all that was printed, where the host ends or does not answer within 30 s. */
export async function startHost(
  data: string,
  words: readonly string[] = [],
  nodeWords: readonly string[] = [],
): Promise<HostProcess> {
  const child = spawn(
    process.execPath,
    [...nodeWords, 'electron/host/main.ts', '--data', data, '--port', '0', ...words],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the host does not answer: ${printed}`)), startLimit)
    const read = (part: Buffer) => {
      printed += part.toString()
      const ready = /Siladom siap: (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1]
      if (ready === undefined) return
      clearTimeout(late)
      resolve(ready)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then((code) => {
      clearTimeout(late)
      reject(new Error(`the host ended with ${code}: ${printed}`))
    })
  }).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    url,
    pid: child.pid ?? 0,
    output: () => printed,
    stop: () => endBy(child, 'SIGTERM', ended),
    kill: async () => void (await endBy(child, 'SIGKILL', ended)),
  }
}

function endBy(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>): Promise<number | null> {
  child.kill(signal)
  return ended
}

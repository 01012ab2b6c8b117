// Starts the komputer induk without a window as a process of its own, and ends it, politely or with SIGKILL.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const startLimit = 60_000

export interface OfficeProcess {
  /** `https://127.0.0.1:N` */
  readonly url: string
  readonly port: number
  /** The page for this computer: `http://127.0.0.1:M`. */
  readonly localUrl: string
  /** SHA-256 of the certificate, in pairs. */
  readonly fingerprint: string
  readonly pid: number
  output(): string
  stop(): Promise<number | null>
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>
}

export interface OfficeWords {
  readonly port: number
  readonly address?: string
  /** Words for Node itself. */
  readonly node?: readonly string[]
}

/** @throws Error with all that was printed, where it ends or is not ready within a minute. */
export async function startOffice(
  data: string,
  { port, address = '127.0.0.1', node = [] }: OfficeWords,
): Promise<OfficeProcess> {
  const words = ['--data', data, '--address', address, '--port', String(port), '--local-port', '0']
  const child = spawn(process.execPath, [...node, 'electron/host/serve.ts', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails on its way leaves no host behind.
  const endWithTest = () => child.kill('SIGKILL')
  process.once('exit', endWithTest)
  child.once('exit', () => process.off('exit', endWithTest))
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const ready = await new Promise<RegExpExecArray>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the host does not answer: ${printed}`)), startLimit)
    const read = (part: Buffer) => {
      printed += part.toString()
      const found = /Sidik sertifikat: (\S+)[^]*di komputer ini: (\S+)[^]*Siladom siap: (https:\S+):(\d+)/.exec(printed)
      if (found === null) return
      clearTimeout(late)
      resolve(found)
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
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    url: `${ready[3]}:${ready[4]}`,
    port: Number(ready[4]),
    localUrl: ready[2] ?? '',
    fingerprint: ready[1] ?? '',
    pid: child.pid ?? 0,
    output: () => printed,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  }
}

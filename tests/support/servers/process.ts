// Starts a server program for one test file on loopback, in a folder of its own, and ends it by its own process.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Running {
  readonly folder: string
  /** What the program has printed so far. */
  log(): string
  /** Holds the program still, as a machine that hangs: it answers nothing until `thaw`. */
  freeze(): void
  thaw(): void
  /** Ends the program and waits for it. */
  stop(): Promise<void>
}

/** The program's path, or an error that names the Debian package: a test never passes for want of a server. */
export function binary(name: string, debianPackage: string): string {
  for (const folder of ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']) {
    try {
      execFileSync('test', ['-x', join(folder, name)])
      return join(folder, name)
    } catch {
      continue
    }
  }
  throw new Error(`${name} is missing: install Debian's package ${debianPackage} (apt-get install ${debianPackage})`)
}

/** A port that nothing listens on, for TCP and UDP alike. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

export function serverFolder(kind: string): string {
  return mkdtempSync(join(tmpdir(), `siladom-${kind}-`))
}

export interface Start {
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  /** Asked again and again until it answers true. */
  ready(): Promise<boolean>
}

/** Runs until it is ready; an error with its log where it ends or stays silent for ten seconds. */
export async function start({ program, args, folder, ready }: Start): Promise<Running> {
  const child = spawn(program, [...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: string[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  const stop = async (): Promise<void> => {
    await ended(child)
    rmSync(folder, { recursive: true, force: true })
  }
  const until = Date.now() + 10_000
  for (;;) {
    if (child.exitCode !== null || Date.now() > until) {
      const log = printed.join('')
      await stop()
      throw new Error(`${program} did not start:\n${log}`)
    }
    if (await ready()) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    folder,
    log: () => printed.join(''),
    freeze: () => {
      child.kill('SIGSTOP')
      const late = Date.now() + 2000
      while (!isStopped(child.pid ?? 0) && Date.now() < late) continue
    },
    thaw: () => void child.kill('SIGCONT'),
    stop,
  }
}

/** The signal reaches the threads of a program one after the other. */
function isStopped(pid: number): boolean {
  const tasks = `/proc/${pid}/task`
  return readdirSync(tasks).every((task) => {
    const stat = readFileSync(join(tasks, task, 'stat'), 'latin1')
    return stat.charAt(stat.lastIndexOf(')') + 2) === 'T'
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGCONT')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 3000)
  await gone
  clearTimeout(late)
}

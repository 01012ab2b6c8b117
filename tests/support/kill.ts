// Kills a process with SIGKILL at random points while it works, and asks afterwards whether anything acknowledged is lost.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Finding } from '../../electron/core/verify/finding.ts'

/** What is killed: any process that keeps data in a folder. */
export interface KillWorkload {
  /** Starts the process on the folder; what is there from earlier rounds stays. */
  start(dataDir: string, round: number): ChildProcess
  /** Makes it work until it dies. `acknowledge` names each piece of work once the process has said that it is stored. */
  drive(child: ChildProcess, acknowledge: (what: string) => void): Promise<void>
  /** Of all that was acknowledged, what is no longer there. */
  lost(dataDir: string, acknowledged: readonly string[]): Promise<readonly string[]>
  /** The check of the whole folder. */
  verify(dataDir: string): Promise<readonly Finding[]>
}

export interface KillPlan {
  readonly workload: KillWorkload
  readonly dataDir: string
  readonly kills: number
  /** Between 0 and 1; seeded, so that a failure can be run again. */
  readonly random: () => number
  /** Longest work between the first acknowledgement and the kill. */
  readonly longestMs: number
}

export interface KillReport {
  readonly acknowledged: number
  readonly lost: readonly string[]
  /** Errors that `verify` found after any kill. */
  readonly errors: readonly Finding[]
}

export async function killAtRandom({ workload, dataDir, kills, random, longestMs }: KillPlan): Promise<KillReport> {
  const acknowledged: string[] = []
  const errors: Finding[] = []
  for (let round = 0; round < kills; round += 1) {
    const child = workload.start(dataDir, round)
    const gone = once(child, 'exit')
    const before = acknowledged.length
    const driven = workload.drive(child, (what) => void acknowledged.push(what))
    await Promise.race([until(() => acknowledged.length > before), gone])
    await Promise.race([pause(random() * longestMs), gone])
    if (child.exitCode !== null) throw new Error(`the process ended by itself with ${child.exitCode} in round ${round}`)
    child.kill('SIGKILL')
    await gone
    await driven
    errors.push(...(await workload.verify(dataDir)).filter(({ severity }) => severity === 'error'))
  }
  return { acknowledged: acknowledged.length, lost: await workload.lost(dataDir, acknowledged), errors }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(2)
}

/** How often to kill: `SILADOM_KILLS`, or the number given. */
export function killsWanted(usual: number): number {
  return Number(process.env['SILADOM_KILLS'] ?? usual)
}

/** A small generator of numbers between 0 and 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

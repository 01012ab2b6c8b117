// A process of its own that flips one bit after the other in its copy of a data folder and says what finds each.
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { Flip } from './flips.ts'
import { logicalDump } from './logical-dump.ts'

export interface FlipTask {
  /** The copy of this process. */
  readonly dataDir: string
  readonly flip: Flip
  /** Of the folder as it was. */
  readonly dump: string
}

/** Answers the codes of what verify found; `harmless` where the whole content is proven equal; nothing where a flip passed. */
process.on('message', ({ dataDir, flip, dump }: FlipTask) => {
  void flipped(dataDir, flip, async () => {
    const codes = new Set((await verifyData(dataDir, projectors)).map(({ code }) => code))
    if (codes.size > 0) return [...codes]
    return logicalDump(dataDir) === dump ? ['harmless'] : []
  })
    .catch((error: unknown) => [`verify throws: ${String(error)}`])
    .then((answer) => process.send?.(answer))
})

async function flipped<T>(dataDir: string, { file, at, bit }: Flip, work: () => Promise<T>): Promise<T> {
  turn(join(dataDir, file), at, bit)
  try {
    return await work()
  } finally {
    turn(join(dataDir, file), at, bit)
  }
}

function turn(path: string, at: number, bit: number): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, at)
  byte.writeUInt8(byte.readUInt8(0) ^ (1 << bit))
  writeSync(file, byte, 0, 1, at)
  closeSync(file)
}

// Reads what disk.c has written down: every change to the folder, and what the process told in between.
import { readFileSync } from 'node:fs'

export type Change =
  | { readonly what: 'open'; readonly fd: number; readonly path: string; readonly made: boolean; readonly cut: boolean }
  | { readonly what: 'close'; readonly fd: number }
  | { readonly what: 'write'; readonly fd: number; readonly at: number; readonly data: Buffer }
  | { readonly what: 'truncate'; readonly fd: number; readonly size: number }
  | { readonly what: 'sync'; readonly fd: number }
  | { readonly what: 'failed sync'; readonly fd: number }
  | { readonly what: 'rename'; readonly from: string; readonly to: string }
  | { readonly what: 'link'; readonly from: string; readonly to: string }
  | { readonly what: 'remove'; readonly path: string }
  | { readonly what: 'folder'; readonly path: string }
  | { readonly what: 'mark'; readonly text: string }

const headSize = 21

/** @throws Error for a record that this version does not know. */
export function readTape(path: string): Change[] {
  const tape = readFileSync(path)
  const changes: Change[] = []
  for (let at = 0; at < tape.length; ) {
    const what = String.fromCharCode(tape.readUInt8(at))
    const fd = tape.readInt32LE(at + 1)
    const where = Number(tape.readBigInt64LE(at + 5))
    const textEnd = at + headSize + tape.readUInt32LE(at + 13)
    const end = textEnd + tape.readUInt32LE(at + 17)
    const text = tape.toString('utf8', at + headSize, textEnd)
    changes.push(changeOf(what, fd, where, text, tape.subarray(textEnd, end)))
    at = end
  }
  return changes
}

function changeOf(what: string, fd: number, where: number, path: string, data: Buffer): Change {
  switch (what) {
    case 'O':
      return { what: 'open', fd, path, made: (where & 1) !== 0, cut: (where & 2) !== 0 }
    case 'C':
      return { what: 'close', fd }
    case 'W':
      return { what: 'write', fd, at: where, data }
    case 'T':
      return { what: 'truncate', fd, size: where }
    case 'S':
      return { what: 'sync', fd }
    case 'F':
      return { what: 'failed sync', fd }
    case 'R':
      return { what: 'rename', from: path, to: data.toString() }
    case 'L':
      return { what: 'link', from: path, to: data.toString() }
    case 'U':
      return { what: 'remove', path }
    case 'M':
      return { what: 'folder', path }
    case 'A':
      return { what: 'mark', text: data.toString() }
    default:
      throw new Error(`the tape holds an unknown record ${what}`)
  }
}

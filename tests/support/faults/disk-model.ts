// A disk as strictly as POSIX allows it: content lasts after fsync of the file, names after fsync of their folder.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Change } from './tape.ts'

export interface DiskFile {
  readonly kind: 'file'
  readonly id: number
  /** What a power cut leaves for certain. */
  lasting: Buffer
  /** What may have reached the disk since, in order. */
  readonly loose: (Patch | { readonly size: number })[]
}

export interface Patch {
  readonly at: number
  readonly data: Buffer
}

/** A name given, taken, or both at once. */
export interface Naming {
  readonly gives: readonly [name: string, node: DiskNode] | null
  readonly takes: string | null
  /** The two halves of a rename between folders: both arrive or neither, and the first lasts when the second does. */
  readonly rename?: { lasts: boolean }
}

export interface DiskFolder {
  readonly kind: 'folder'
  readonly id: number
  lasting: ReadonlyMap<string, DiskNode>
  readonly now: Map<string, DiskNode>
  readonly loose: Naming[]
}

export type DiskNode = DiskFile | DiskFolder

export interface Disk {
  readonly root: DiskFolder
  apply(change: Change): void
}

/** The disk with what lies under `start`, all of it lasting; the tape names it `rootPath`. */
export function diskFrom(start: string, rootPath: string): Disk {
  let made = 0
  const nextId = (): number => (made += 1)
  const root = load(start, nextId)
  const open = new Map<number, DiskNode>()

  const folderOf = (path: string): DiskFolder => {
    const found = path === rootPath ? root : nodeAt(path)
    if (found?.kind !== 'folder') throw new Error(`the tape uses a folder that it has not made: ${path}`)
    return found
  }
  const nodeAt = (path: string): DiskNode | undefined =>
    path === rootPath ? root : folderOf(dirname(path)).now.get(nameOf(path))
  const give = (path: string, node: DiskNode, half: Pick<Naming, 'rename'> = {}): void => {
    const folder = folderOf(dirname(path))
    folder.now.set(nameOf(path), node)
    folder.loose.push({ gives: [nameOf(path), node], takes: null, ...half })
  }
  const take = (path: string, half: Pick<Naming, 'rename'> = {}): void => {
    const folder = folderOf(dirname(path))
    folder.now.delete(nameOf(path))
    folder.loose.push({ gives: null, takes: nameOf(path), ...half })
  }
  const existing = (path: string): DiskNode => {
    const node = nodeAt(path)
    if (node === undefined) throw new Error(`the tape uses a name that it has not made: ${path}`)
    return node
  }
  const fileOf = (fd: number): DiskFile => {
    const node = open.get(fd)
    if (node?.kind !== 'file') throw new Error(`the tape writes to something that is no open file: ${fd}`)
    return node
  }

  const apply = (change: Change): void => {
    switch (change.what) {
      case 'open': {
        if (change.made) give(change.path, { kind: 'file', id: nextId(), lasting: Buffer.alloc(0), loose: [] })
        const node = existing(change.path)
        if (change.cut && node.kind === 'file') node.loose.push({ size: 0 })
        return void open.set(change.fd, node)
      }
      case 'close':
        return void open.delete(change.fd)
      case 'write':
        return void fileOf(change.fd).loose.push({ at: change.at, data: change.data })
      case 'truncate':
        return void fileOf(change.fd).loose.push({ size: change.size })
      case 'sync': {
        const node = open.get(change.fd)
        if (node?.kind === 'file') node.lasting = contentOf(node, () => true)
        if (node?.kind === 'folder') {
          node.lasting = new Map(node.now)
          for (const { gives, rename } of node.loose) if (gives !== null && rename !== undefined) rename.lasts = true
        }
        return void node?.loose.splice(0)
      }
      case 'failed sync': {
        // Linux takes what it could not write for written: a later sync says nothing of it any more.
        const node = open.get(change.fd)
        return void (node?.kind === 'file' && node.loose.splice(0))
      }
      case 'rename': {
        const node = existing(change.from)
        if (dirname(change.from) !== dirname(change.to)) {
          const half = { rename: { lasts: false } }
          give(change.to, node, half)
          return take(change.from, half)
        }
        const folder = folderOf(dirname(change.to))
        folder.now.delete(nameOf(change.from))
        folder.now.set(nameOf(change.to), node)
        return void folder.loose.push({ gives: [nameOf(change.to), node], takes: nameOf(change.from) })
      }
      case 'link':
        return give(change.to, existing(change.from))
      case 'remove':
        return take(change.path)
      case 'folder':
        return give(change.path, { kind: 'folder', id: nextId(), lasting: new Map(), now: new Map(), loose: [] })
      case 'mark':
        return
    }
  }
  return { root, apply }
}

/** The lasting content with the loose changes that `keeps` lets through; `keeps` is asked for each 512 bytes of a write. */
export function contentOf(file: DiskFile, keeps: (change: number, sector: number) => boolean): Buffer {
  if (file.loose.length === 0) return file.lasting
  const most = Math.max(...file.loose.map((loose) => ('size' in loose ? loose.size : loose.at + loose.data.length)))
  const bytes = Buffer.alloc(Math.max(most, file.lasting.length))
  let size = file.lasting.copy(bytes)
  for (const [index, loose] of file.loose.entries()) {
    if ('size' in loose) {
      if (!keeps(index, 0)) continue
      bytes.fill(0, loose.size)
      size = loose.size
      continue
    }
    const end = loose.at + loose.data.length
    for (let from = loose.at; from < end; ) {
      const sector = Math.floor(from / sectorSize)
      const to = Math.min(end, (sector + 1) * sectorSize)
      if (keeps(index, sector)) {
        loose.data.copy(bytes, from, from - loose.at, to - loose.at)
        size = Math.max(size, to)
      }
      from = to
    }
  }
  return bytes.subarray(0, size)
}

const sectorSize = 512

function load(path: string, nextId: () => number): DiskFolder {
  const entries = readdirSync(path, { withFileTypes: true }).map((entry): [string, DiskNode] => {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) return [entry.name, load(inner, nextId)]
    return [entry.name, { kind: 'file', id: nextId(), lasting: readFileSync(inner), loose: [] }]
  })
  return { kind: 'folder', id: nextId(), lasting: new Map(entries), now: new Map(entries), loose: [] }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

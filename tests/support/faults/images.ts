// What a power cut may leave: for a moment of the tape, one of the disks that its loose changes allow.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentOf, type Disk, type DiskFolder, type DiskNode, type Naming } from './disk-model.ts'

/** How the loose changes fare. */
export type Fate = 'all lost' | 'all kept' | 'names without content' | 'content without names' | 'by chance'

export const fates: readonly Fate[] = [
  'all lost',
  'all kept',
  'names without content',
  'content without names',
  'by chance',
]

export interface Image {
  /** By path under the root; null is a folder. */
  readonly entries: ReadonlyMap<string, Buffer | null>
  /** Alike images have the same. */
  readonly digest: string
}

/** @param chance below 1; for `by chance`, where writes are torn as well. */
export function imageOf(disk: Disk, fate: Fate, chance: () => number): Image {
  const entries = new Map<string, Buffer | null>()
  const contents = new Map<number, Buffer>()
  const keeps = (kind: 'name' | 'content'): boolean => {
    if (fate === 'by chance') return chance() < 0.5
    if (fate === 'names without content') return kind === 'name'
    return fate === 'content without names' ? kind === 'content' : fate === 'all kept'
  }
  const renames = new Map<object, boolean>()
  const keepsName = ({ rename }: Naming): boolean => {
    if (rename === undefined) return keeps('name')
    const kept = renames.get(rename) ?? (rename.lasts || keeps('name'))
    renames.set(rename, kept)
    return kept
  }
  const visit = (path: string, node: DiskNode): void => {
    if (node.kind === 'folder') {
      entries.set(path, null)
      for (const [name, inner] of namesOf(node, keepsName)) visit(join(path, name), inner)
      return
    }
    const fares = new Map<number, 'kept' | 'lost' | 'torn'>()
    const fareOf = (): 'kept' | 'lost' | 'torn' => {
      if (fate === 'by chance' && chance() < 0.3) return 'torn'
      return keeps('content') ? 'kept' : 'lost'
    }
    const content =
      contents.get(node.id) ??
      contentOf(node, (change) => {
        const fare = fares.get(change) ?? fareOf()
        fares.set(change, fare)
        return fare === 'torn' ? chance() < 0.5 : fare === 'kept'
      })
    contents.set(node.id, content)
    entries.set(path, content)
  }
  for (const [name, node] of namesOf(disk.root, keepsName)) visit(name, node)
  return { entries, digest: digestOf(entries) }
}

function namesOf(folder: DiskFolder, keeps: (naming: Naming) => boolean): Map<string, DiskNode> {
  const names = new Map(folder.lasting)
  for (const naming of folder.loose) {
    if (!keeps(naming)) continue
    if (naming.takes !== null) names.delete(naming.takes)
    if (naming.gives !== null) names.set(naming.gives[0], naming.gives[1])
  }
  return names
}

function digestOf(entries: Image['entries']): string {
  const hash = createHash('sha256')
  for (const [path, content] of [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${path}\0${content === null ? 'folder' : content.length}\0`)
    if (content !== null) hash.update(content)
  }
  return hash.digest('hex')
}

/** Writes an image into an empty folder. */
export function writeImage({ entries }: Image, folder: string): void {
  for (const [path, content] of entries) {
    if (content === null) mkdirSync(join(folder, path), { recursive: true })
    else writeFileSync(join(folder, path), content)
  }
}

// Cuts the power at many moments of a recording and inspects what each cut may leave.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Disk, diskFrom } from './disk-model.ts'
import { type Fate, fates, type Image, imageOf, writeImage } from './images.ts'
import type { Inspection } from './inspect.ts'
import { inspectors } from './inspectors.ts'
import { type Mark, marksIn } from './marks.ts'
import type { Recording } from './recording.ts'
import type { Change } from './tape.ts'

export interface Cuts {
  readonly recording: Recording
  /** Different images to inspect; a few more may come of it. */
  readonly wanted: number
  readonly random: () => number
  /** An empty folder. */
  readonly folder: string
  /** Leaves out changes, as a program would that forgets them. */
  readonly forgets?: (change: Change, path: string) => boolean
}

export interface CutReport {
  readonly images: number
  /** What was wrong, with the moment and the fate. */
  readonly problems: readonly string[]
}

export async function cutPower({ recording, wanted, random, folder, forgets }: Cuts): Promise<CutReport> {
  const changes = forgets === undefined ? recording.changes : without(recording.changes, forgets)
  const pool = inspectors<Inspection>(new URL('inspect-worker.ts', import.meta.url))
  const seen = new Set<string>()
  const problems: string[] = []
  // Many moments allow few images: the tape is played again, for as many as are still wanted.
  for (let plays = 0; plays < mostPlays && seen.size < wanted; plays += 1) {
    const moments = momentsOf(changes, plays === 0 ? wanted : Math.max(60, wanted - seen.size), random)
    const disk = diskFrom(recording.before, recording.root)
    const told: Mark[] = [...recording.already]
    for (const [index, change] of changes.entries()) {
      for (const fate of moments.get(index) ?? []) {
        const image = newImage(disk, fate, told.length, { random, seen })
        if (image === null) continue
        const asked = { dataDir: placed(image, folder), told: [...told], underWay: nextMark(changes, index) }
        const where = `change ${index} of ${changes.length}, ${fate}`
        await pool.give(asked, (found) => void problems.push(...found.map((one) => `${where}: ${one}`)))
      }
      disk.apply(change)
      if (change.what === 'mark') told.push(...marksIn(change.text))
    }
  }
  await pool.end()
  return { images: seen.size, problems }
}

const mostPlays = 12

/** An image unlike all before; where this fate makes none, chance may. */
function newImage(
  disk: Disk,
  wanted: Fate,
  told: number,
  { random, seen }: { readonly random: () => number; readonly seen: Set<string> },
): Image | null {
  for (const fate of [wanted, ...Array.from({ length: 6 }, () => 'by chance' as const)]) {
    const image = imageOf(disk, fate, random)
    const alike = `${image.digest} ${told}`
    if (seen.has(alike)) continue
    seen.add(alike)
    return image
  }
  return null
}

function placed(image: Image, folder: string): string {
  const root = mkdtempSync(join(folder, 'image-'))
  writeImage(image, root)
  return join(root, 'data')
}

/**
 * Moments, and how the loose changes fare there: after each acknowledgement, where all that is loose may be lost; before
 * each sync, where the most is loose; and anywhere. Spread over the whole, so that the first ones do not use up all.
 */
function momentsOf(changes: readonly Change[], wanted: number, random: () => number): Map<number, Fate[]> {
  const indexes = changes.map((_, index) => index)
  const afterMarks = indexes.filter((index) => changes[index - 1]?.what === 'mark')
  const beforeSyncs = indexes.filter((index) => changes[index]?.what === 'sync')
  const moments = new Map<number, Fate[]>()
  const add = (index: number, fate: Fate): void => void moments.set(index, [...(moments.get(index) ?? []), fate])
  for (const index of afterMarks) add(index, 'all lost')
  for (let made = afterMarks.length; made < wanted; made += 1) {
    const among = [afterMarks, beforeSyncs, indexes, indexes][made % 4] ?? indexes
    const index = among[Math.floor(random() * among.length)] ?? 0
    add(index, random() < 0.5 ? 'by chance' : (fates[Math.floor(random() * fates.length)] ?? 'by chance'))
  }
  return moments
}

function nextMark(changes: readonly Change[], from: number): Mark | null {
  for (const change of changes.slice(from)) {
    if (change.what === 'mark') return marksIn(change.text)[0] ?? null
  }
  return null
}

/** The changes but those that `forgets` names, by the path that the file was opened with. */
function without(changes: readonly Change[], forgets: NonNullable<Cuts['forgets']>): Change[] {
  const paths = new Map<number, string>()
  return changes.filter((change) => {
    if (change.what === 'open') paths.set(change.fd, change.path)
    return !forgets(change, 'fd' in change ? (paths.get(change.fd) ?? '') : '')
  })
}

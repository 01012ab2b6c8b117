// Chooses bits of a data folder to flip: anywhere in the database, and so many in each part that chance would miss.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { filesUnder } from './recording.ts'

export type Part = 'anywhere' | 'header' | 'log' | 'index' | 'full text' | 'sealed' | 'free page' | 'object'

export interface Flip {
  readonly part: Part
  /** Path under the data folder. */
  readonly file: string
  readonly at: number
  readonly bit: number
}

/** How many of each part, in a hundred. */
const shares: Readonly<Record<Part, number>> = {
  anywhere: 40,
  header: 8,
  log: 10,
  index: 12,
  'full text': 12,
  sealed: 6,
  'free page': 4,
  object: 8,
}

export function chooseFlips(dataDir: string, wanted: number, random: () => number): Flip[] {
  const pages = pagesOf(dataDir)
  const database = readFileSync(join(dataDir, 'siladom.db'))
  const objects = [...filesUnder(join(dataDir, 'objects'))].map(([path, bytes]) => ({ path, size: bytes.length }))
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const bit = (): number => Math.floor(random() * 8)
  const inDatabase = (part: Part): Flip => {
    const within = pages.pages.get(part) ?? []
    const page = pick(within) ?? Math.floor(random() * pages.count)
    const size = part === 'header' ? 100 : pages.size
    const start = part === 'header' ? 0 : page * pages.size
    const anyByte = (): number => start + Math.floor(random() * size)
    // Most of a page may be empty: three in four try for a byte that says something.
    const tries = Array.from({ length: random() < 0.75 ? 40 : 1 }, anyByte)
    return { part, file: 'siladom.db', at: tries.find((at) => database[at] !== 0) ?? anyByte(), bit: bit() }
  }
  const inObject = (): Flip => {
    const object = pick(objects) ?? { path: '', size: 0 }
    return { part: 'object', file: join('objects', object.path), at: Math.floor(random() * object.size), bit: bit() }
  }
  return Object.entries(shares).flatMap(([name, share]) => {
    const part = partOf(name)
    const count = Math.round((wanted * share) / 100)
    return Array.from({ length: count }, () => (part === 'object' ? inObject() : inDatabase(part)))
  })
}

interface Pages {
  /** Bytes of a page. */
  readonly size: number
  readonly count: number
  /** Page numbers from 0 by part; a part without pages is left out. */
  readonly pages: ReadonlyMap<Part, readonly number[]>
}

const sealedTables = new Set(['accounts', 'sessions', 'drafts', 'personal', 'object_keys', 'install'])

function pagesOf(dataDir: string): Pages {
  const path = join(dataDir, 'siladom.db')
  const database = new BetterSqlite(path, { readonly: true })
  const size = Number(database.pragma('page_size', { simple: true }))
  const rows = database
    .prepare<[], { name: string; pageno: number; type: string | null }>(
      'select d.name, d.pageno, s.type from dbstat d left join sqlite_schema s on s.name = d.name',
    )
    .all()
  database.close()
  const count = readFileSync(path).length / size
  const used = new Set(rows.map(({ pageno }) => pageno - 1))
  const pages = new Map<Part, number[]>()
  const add = (part: Part, page: number): void => void pages.set(part, [...(pages.get(part) ?? []), page])
  for (const { name, pageno, type } of rows) {
    if (name === 'events') add('log', pageno - 1)
    else if (name.startsWith('search_')) add('full text', pageno - 1)
    else if (type === 'index') add('index', pageno - 1)
    else if (sealedTables.has(name)) add('sealed', pageno - 1)
  }
  for (let page = 0; page < count; page += 1) if (!used.has(page)) add('free page', page)
  return { size, count, pages }
}

function partOf(name: string): Part {
  const part = Object.keys(shares).find((one) => one === name)
  if (!isPart(part)) throw new Error(`no part ${name}`)
  return part
}

function isPart(name: string | undefined): name is Part {
  return name !== undefined && Object.hasOwn(shares, name)
}

// A practice office with many requests, spread over the steps: decided by the same rules, many cases in one transaction.
import { addDays } from '../../../shared/calendar/dates.ts'
import { instantOf, localDateOf } from '../../../shared/calendar/zone.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { postKeys } from '../../../shared/office/posts.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import type { DateText } from '../../../shared/time.ts'
import { projectAll } from '../log/project.ts'
import { appendRun, type ChainHead } from '../log/append-run.ts'
import { projectors } from '../projectors.ts'
import { selectUnits } from '../office/queries.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { type BulkOffice, playInMemory } from './bulk-case.ts'
import { bookEvents, type BookCounters, newCounters } from './bulk-books.ts'
import { bulkStory } from './bulk-story.ts'
import { type Chance, chanceOf } from './random.ts'

export interface BulkOptions {
  readonly cases: number
  /** The day on which the newest request comes in. */
  readonly today: DateText
  readonly onProgress?: (done: number) => void
}

const perTransaction = 500
/** How many requests come in on a working day, before the office's own past is full. */
const perDay = 40

/** Adds the cases; the same options make the same cases. Three in ten are finished. */
export async function fillBulk(
  services: Services,
  { cases, today, onProgress = () => {} }: BulkOptions,
): Promise<void> {
  const chance = chanceOf(`siladom ${today} ${cases}`)
  const office = await bulkOffice(services, today)
  const counters = newCounters()
  const first = startDate(office, today, cases)
  let head: ChainHead | null = null
  let date = first
  for (let done = 0; done < cases; ) {
    const until = Math.min(cases, done + perTransaction)
    const from = done
    head = await services.store.write(async (tx) => {
      let last = head
      for (let index = from; index < until; index += 1) {
        if (index % perDay === 0 && index > 0) date = nextWorkday(office, date, today)
        last = await writeCase(tx, office, chance, counters, index, date, last)
      }
      return last
    })
    done = until
    onProgress(done)
  }
}

async function writeCase(
  tx: Tx,
  office: BulkOffice,
  chance: Chance,
  counters: BookCounters,
  index: number,
  date: DateText,
  head: ChainHead | null,
): Promise<ChainHead> {
  const story = bulkStory(chance, index, chance.next() < 0.3)
  const opening = office.calendar.windowsOf(date)[0]?.from ?? 480
  const receivedAt = instantOf(date, opening + Math.floor(chance.next() * 240), office.calendar.zone)
  const played = playInMemory(office, chance, story, receivedAt, receivedAt + 20 * 86_400_000)
  const appended = await appendRun(tx, head, bookEvents(office, played, story, counters))
  await projectAll(tx, projectors, appended.stored)
  return appended.head
}

async function bulkOffice(services: Services, today: DateText): Promise<BulkOffice> {
  return await services.store.read(async (tx) => {
    const holders = new Map<PostKey, string>()
    for (const post of postKeys) {
      const [held] = await services.office.holdersOn(tx, post, today)
      if (held !== undefined) holders.set(post, held.personId)
    }
    const units = new Map((await selectUnits(tx)).map((unit) => [unit.id, unit.name]))
    const [zone = 'contohkab.go.id'] = (await services.office.profile(tx)).zones
    return {
      definition: subDomain,
      facts: await services.office.facts(tx, today),
      calendar: await services.office.calendar(tx),
      zone,
      holder: (post) => {
        const person = holders.get(post)
        if (person === undefined) throw new Error(`nobody holds ${post}`)
        return person
      },
      unitName: (unitId) => {
        const name = units.get(unitId)
        if (name === undefined) throw new Error(`no unit ${unitId}`)
        return name
      },
    }
  })
}

function startDate(office: BulkOffice, today: DateText, cases: number): DateText {
  const days = Math.ceil(cases / perDay)
  let date = today
  for (let left = days; left > 0; ) {
    date = addDays(date, -1)
    if (office.calendar.isWorkday(date)) left -= 1
  }
  return date
}

function nextWorkday(office: BulkOffice, date: DateText, today: DateText): DateText {
  let next = addDays(date, 1)
  while (!office.calendar.isWorkday(next) && next < today) next = addDays(next, 1)
  return next < today ? next : localDateOf(instantOf(today, 0, office.calendar.zone), office.calendar.zone)
}

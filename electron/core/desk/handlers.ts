// Meja saya and the long poll for changes.
import { dateInWords, longDate, timeInWords } from '../../../shared/calendar/format.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { Api } from '../../../shared/contract/api.ts'
import type { DeskRow, DeskView } from '../../../shared/contract/desk.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { may } from '../../../shared/office/policy.ts'
import { ok } from '../../../shared/result.ts'
import type { Backups } from '../backups/backups.ts'
import type { Caller } from '../http/caller.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { awaitChange } from './changes.ts'
import { countElsewhere, countMine, countTurns, selectAt, selectElsewhere, selectMine } from './queries.ts'
import { deskRow, type RowFacts } from './rows.ts'
import { backupLine } from './backup-line.ts'
import { placesBefore, reachesSoon } from './soon.ts'
import { officeWarnings } from './warnings.ts'

const rowLimit = 50
const soonLimit = 10

export function createDeskHandlers(
  services: Services,
  backups: Pick<Backups, 'health'>,
): Handlers<Api['desk'], Caller> {
  return {
    get: async (caller) => ok(await services.store.read(async (tx) => await deskView(tx, services, caller, backups))),
    changes: async (caller, _params, { since, wait }) => {
      const seq = await awaitChange(services, since, wait)
      const now = services.clock.now()
      return await services.store.read(async (tx) => {
        const posts = caller.posts.map((held) => held.post)
        const calendar = await services.office.calendar(tx)
        const officeHours = calendar.workMillisBetween(now, now + 1) > 0
        return ok({ seq, turns: await countTurns(tx, posts, caller.personId), officeHours })
      })
    },
  }
}

async function deskView(
  tx: Tx,
  services: Services,
  caller: Caller,
  backups: Pick<Backups, 'health'>,
): Promise<DeskView> {
  const now = services.clock.now()
  const calendar = await services.office.calendar(tx)
  const today = localDateOf(now, calendar.zone)
  const posts = caller.posts.map((held) => held.post)
  const facts: RowFacts = {
    personId: caller.personId,
    office: await services.office.facts(tx, today),
    book: await readBook(tx),
    calendar,
    units: new Map((await services.office.units(tx)).map((unit) => [unit.id, unit.name])),
    now,
  }
  const rows = (lines: readonly Parameters<typeof deskRow>[0][]): DeskRow[] =>
    lines.flatMap((line) => deskRow(line, facts) ?? [])
  const mine = rows(await selectMine(tx, posts, caller.personId, rowLimit))
  const counts = await countMine(tx, posts, caller.personId, now)
  const readable = may(posts, 'case.read', 'open')
  const near = readable ? await selectAt(tx, placesBefore(posts, facts.book), posts, soonLimit) : []
  const soon = rows(near.filter((line) => reachesSoon(line, posts, facts.book)))
  const elsewhere = rows(readable ? await selectElsewhere(tx, posts, rowLimit) : [])
  const elsewhereCount = readable ? await countElsewhere(tx, posts) : 0
  const hours =
    calendar.factsOf(today).week?.kind === 'ramadan'
      ? ', jam kerja Ramadan'
      : calendar.isWorkday(today)
        ? ''
        : ', bukan hari kerja'
  return {
    sentence: sentenceOf(counts.count, counts.late),
    today: `${longDate(today)} ${timeInWords(now, calendar.zone)}${hours}`,
    now: mine,
    soon,
    elsewhere,
    elsewhereCount,
    elsewhereSentence: elsewhereSentence(elsewhere, elsewhereCount, (at) =>
      dateInWords(localDateOf(at, calendar.zone)),
    ),
    warnings: await officeWarnings(tx, services, caller, today),
    backup: backupLine(posts, backups.health(), calendar.zone),
  }
}

function sentenceOf(count: number, late: number): string {
  if (count === 0) return 'Tidak ada yang menunggu Anda.'
  return late === 0 ? `${count} menunggu Anda.` : `${count} menunggu Anda, ${late} melewati janji.`
}

function elsewhereSentence(rows: readonly DeskRow[], count: number, dateOf: (at: number) => string): string {
  const [oldest] = rows
  if (count === 0 || oldest === undefined) return ''
  return `${count} permohonan, terlama di ${oldest.postTitle} sejak ${dateOf(oldest.since)}`
}

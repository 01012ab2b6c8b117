// The endpoints of the books, the register, the archive and the search.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import { bookFilter } from '../agenda/book-filter.ts'
import {
  countIncoming,
  countOutgoing,
  selectIncomingBook,
  selectOutgoingBook,
  selectYears,
} from '../agenda/book-queries.ts'
import { incomingRow, outgoingRow } from '../agenda/book-rows.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import { search } from '../search/search.ts'
import type { Services } from '../services.ts'
import { archiveList } from './archive-list.ts'
import { createBookFileHandlers } from './book-file-handlers.ts'
import { completeness } from './completeness.ts'
import { correctEntry, declareComplete, enterExisting, releaseEntry } from './register-changes.ts'
import { registerFile } from './register-file.ts'
import { registerRow, registerRows } from './register-rows.ts'

export function createRegistryHandlers(services: Services): Handlers<Api['registry'], Caller> {
  const rowAfter = async (caller: Caller, id: string) =>
    ok(await services.store.read(async (tx) => await registerRow(tx, services, caller, id)))
  return {
    ...createBookFileHandlers(services),
    incoming: async (caller, _params, input) => {
      const no = refused(caller, 'agenda.read')
      if (no !== null) return fail(no)
      return await services.store.read(async (tx) => {
        const filter = bookFilter(input, (await services.office.calendar(tx)).zone)
        if (!filter.ok) return filter
        const lines = await selectIncomingBook(tx, filter.value, skipOf(input.after), input.limit)
        return ok({
          rows: lines.map(incomingRow),
          count: await countIncoming(tx, filter.value),
          years: await selectYears(tx, 'agenda_in'),
        })
      })
    },
    outgoing: async (caller, _params, input) => {
      const no = refused(caller, 'agenda.read')
      if (no !== null) return fail(no)
      return await services.store.read(async (tx) => {
        const filter = bookFilter(input, (await services.office.calendar(tx)).zone)
        if (!filter.ok) return filter
        const lines = await selectOutgoingBook(tx, filter.value, skipOf(input.after), input.limit)
        return ok({
          rows: lines.map(outgoingRow),
          count: await countOutgoing(tx, filter.value),
          years: await selectYears(tx, 'agenda_out'),
        })
      })
    },
    register: async (caller, _params, input) => {
      const no = refused(caller, 'register.read')
      if (no !== null) return fail(no)
      return await services.store.read(async (tx) => {
        const rows = await registerRows(tx, services, caller, { ...input, text: input.text.trim() })
        return ok({ rows, count: rows.length, complete: await completeness(tx, services) })
      })
    },
    registerFile: async (caller, _params, { text, state, unitId }) => {
      const no = refused(caller, 'register.read')
      if (no !== null) return fail(no)
      const shown = { text: text.trim(), state, unitId }
      return ok(registerFile(await services.store.read(async (tx) => await registerRows(tx, services, caller, shown))))
    },
    enter: async (caller, _params, input) => {
      const done = await enterExisting(services, caller, input)
      return done.ok ? await rowAfter(caller, done.value) : done
    },
    change: async (caller, { registerId }, input) => {
      const done = await correctEntry(services, caller, registerId, input)
      return done.ok ? await rowAfter(caller, done.value) : done
    },
    release: async (caller, { registerId }, input) => {
      const done = await releaseEntry(services, caller, registerId, input)
      return done.ok ? await rowAfter(caller, done.value) : done
    },
    declareComplete: async (caller, _params, input) => {
      const done = await declareComplete(services, caller, input)
      return done.ok ? ok({}) : done
    },
    archive: async (caller, _params, input) => {
      const no = refused(caller, 'archive.read')
      if (no !== null) return fail(no)
      return ok(await services.store.read(async (tx) => await archiveList(tx, services, input)))
    },
    search: async (caller, _params, { q, limit }) => {
      if (refused(caller, 'search.read') !== null) return fail(fault('forbidden', {}))
      return ok({ hits: await services.store.read(async (tx) => await search(tx, services, caller, q, limit)) })
    },
  }
}

/** Lines to pass over, read as a whole number of at least nought. */
function skipOf(after: number): number {
  return Math.max(0, after)
}

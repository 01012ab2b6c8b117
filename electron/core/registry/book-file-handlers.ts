// The endpoints that give the agenda books out as files.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { type AskedFilter, bookFilter } from '../agenda/book-filter.ts'
import {
  type BookFilter,
  countIncoming,
  countOutgoing,
  selectIncomingBook,
  selectOutgoingBook,
} from '../agenda/book-queries.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { bookDownload, incomingFile, outgoingFile } from './book-files.ts'

/** A print of more lines keeps the program from everything else while it is made. */
const mostPrinted = 5000
const mostExported = 1_000_000

type Asked = AskedFilter & { readonly format: 'docx' | 'csv' }

export function createBookFileHandlers(
  services: Services,
): Pick<Handlers<Api['registry'], Caller>, 'incomingFile' | 'outgoingFile'> {
  return {
    incomingFile: async (caller, _params, input) => {
      const file = await services.store.read(async (tx) => {
        const filter = await allowed(tx, services, caller, input, countIncoming)
        if (!filter.ok) return filter
        const lines = await selectIncomingBook(tx, filter.value, 0, mostExported)
        return ok(await incomingFile(tx, services, lines.toReversed(), input))
      })
      return file.ok ? ok(await bookDownload(services, file.value, input.format)) : file
    },
    outgoingFile: async (caller, _params, input) => {
      const file = await services.store.read(async (tx) => {
        const filter = await allowed(tx, services, caller, input, countOutgoing)
        if (!filter.ok) return filter
        const lines = await selectOutgoingBook(tx, filter.value, 0, mostExported)
        return ok(await outgoingFile(tx, services, lines.toReversed(), input))
      })
      return file.ok ? ok(await bookDownload(services, file.value, input.format)) : file
    },
  }
}

async function allowed(
  tx: Tx,
  services: Services,
  caller: Caller,
  input: Asked,
  count: (tx: Tx, filter: BookFilter) => Promise<number>,
): Promise<Result<BookFilter, Fault<'forbidden' | 'invalid'>>> {
  const no = refused(caller, 'agenda.read')
  if (no !== null) return fail(no)
  const filter = bookFilter(input, (await services.office.calendar(tx)).zone)
  if (!filter.ok || input.format === 'csv') return filter
  const lines = await count(tx, filter.value)
  if (lines <= mostPrinted) return filter
  const sentence = `${lines} baris terlalu banyak untuk dicetak sekaligus. Pilih rentang tanggal yang lebih pendek, atau unduh CSV.`
  return fail(fault('invalid', { problems: [{ path: 'from', sentence }] }, sentence))
}

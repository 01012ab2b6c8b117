// What the questions read of an office's data folder; the folder may be in use.
import '../core/require-node.ts'
import type { CompiledCalendar } from '../../shared/calendar/compile.ts'
import type { NameContext } from '../../shared/naming/types.ts'
import { fail, type Result } from '../../shared/result.ts'
import { readCalendar } from '../core/calendar/read.ts'
import { nameContext } from '../core/domains/names.ts'
import { createOfficeReader } from '../core/office/office-reader.ts'
import type { Tx } from '../core/store/database.ts'
import { readFolder } from '../core/store/inspect/read.ts'

/** The office's own decrees and zone, or why they cannot be read. */
export async function readOfficeCalendar(dataDir: string): Promise<Result<CompiledCalendar, string>> {
  return await read(dataDir, readCalendar)
}

/** Zones, units, register and policy of the office; nobody in particular asks. */
export async function readNameContext(dataDir: string): Promise<Result<NameContext, string>> {
  const office = createOfficeReader({ now: () => Date.now() })
  const context = await read(dataDir, async (tx) => await nameContext(tx, { office }, null, null))
  if (!context.ok || context.value.zones[0] !== '') return context
  return fail('Kantor ini belum menentukan zona yang dikelola. Isi zona pada Pengaturan, lalu ulangi.')
}

async function read<T>(dataDir: string, work: (tx: Tx) => Promise<T>): Promise<Result<T, string>> {
  const answer = await readFolder(dataDir, work)
  return answer.ok ? answer : fail(answer.error.sentence)
}

// The line at the foot of printed reports: when, and the head of the log's chain, so that a cut log is noticed later.
import { dateInWords } from '../../../shared/calendar/format.ts'
import type { DateText } from '../../../shared/time.ts'
import { chainHead } from '../log/read.ts'
import type { Tx } from '../store/database.ts'

export async function printFoot(tx: Tx, today: DateText): Promise<string> {
  const { seq, hash } = await chainHead(tx)
  return `Dicetak ${dateInWords(today)}. Segel catatan ${seq}: ${hash.slice(0, 16)}.`
}

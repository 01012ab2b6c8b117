// Looks for work that was done by half: what no kill, no power cut and no failing disk may leave.
import type { Tx } from '../../electron/core/store/database.ts'

/** Numbers with a gap or still reserved, cases without their agenda line, letters without their file. */
export async function halfDone(tx: Tx): Promise<string[]> {
  const numbers = await tx
    .selectFrom('numbers')
    .select(['book', 'scope', 'seq', 'state', 'number_text'])
    .where('seq', 'is not', null)
    .orderBy('book')
    .orderBy('scope')
    .orderBy('seq')
    .execute()
  const gaps = numbers.filter((one, index) => {
    const before = numbers[index - 1]
    const expected = before?.book === one.book && before.scope === one.scope ? (before.seq ?? 0) + 1 : 1
    return one.seq !== expected
  })
  const reserved = await tx.selectFrom('numbers').select('number_text').where('state', '=', 'reserved').execute()
  const unlisted = await tx
    .selectFrom('cases')
    .leftJoin('agenda_in', 'agenda_in.case_id', 'cases.id')
    .select('cases.id')
    .where('agenda_in.id', 'is', null)
    .execute()
  const approved = await tx
    .selectFrom('events')
    .select(['stream_id', 'body'])
    .where('type', '=', 'letter_approved')
    .execute()
  const files = new Set((await tx.selectFrom('documents').select('object_sha').execute()).map((row) => row.object_sha))
  return [
    ...gaps.map((one) => `a gap before number ${one.number_text} of ${one.book}`),
    ...reserved.map((one) => `number ${one.number_text} is still reserved`),
    ...unlisted.map((one) => `case ${one.id} has no line in the agenda`),
    ...approved
      .filter((one) => !files.has(String(JSON.parse(one.body).sha256)))
      .map((one) => `a letter of case ${one.stream_id} has no file`),
  ]
}

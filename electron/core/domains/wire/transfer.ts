// A whole zone by AXFR (RFC 5936): over TCP in as many messages as the server needs, each signature checked.
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { overTcp } from './client.ts'
import { type Asking, type ExchangeFault, newMessage, readAnswer, seconds } from './exchange.ts'
import { encodeMessage, rcodeName, rcodes } from './message.ts'
import { classes, types, type WireRecord } from './records.ts'
import { signMessage, tsigChecker } from './tsig.ts'

export type TransferFault = ExchangeFault | { readonly code: 'refused'; readonly detail: string; readonly sent: true }

/** The records of the zone, its SOA first and once. */
export async function transfer(asking: Asking, zone: string): Promise<Result<WireRecord[], TransferFault>> {
  const { server, key = null, now } = asking
  const message = newMessage({ question: [{ name: zone, type: types.AXFR, class: classes.IN }] })
  const bare = encodeMessage(message)
  const signed = key === null ? null : signMessage(bare, key, seconds(now))
  const checker = key === null || signed === null ? null : tsigChecker(key, signed.mac)
  const records: WireRecord[] = []
  let soas = 0
  let refused: TransferFault | null = null
  const done = await overTcp(server, signed?.bytes ?? bare, asking, (bytes) => {
    const decoded = readAnswer(bytes, message)
    if (!decoded.ok) {
      refused = decoded.error
      return 'done'
    }
    const checked = checker?.check(bytes, decoded.value, seconds(now)) ?? ok(null)
    if (!checked.ok) refused = { ...checked.error, sent: true }
    else if (decoded.value.rcode !== rcodes.NOERROR)
      refused = { code: 'refused', detail: rcodeName(decoded.value.rcode), sent: true }
    if (refused !== null) return 'done'
    for (const record of decoded.value.answer) {
      if (record.type === types.SOA) soas += 1
      if (soas < 2) records.push(record)
    }
    if (records[0]?.type !== types.SOA) {
      refused = { code: 'malformed', detail: 'a transfer begins with the SOA', sent: true }
      return 'done'
    }
    return soas >= 2 ? 'done' : 'more'
  })
  if (refused !== null) return fail(refused)
  if (!done.ok) return done
  if (checker !== null && !checker.endsSigned())
    return fail({ code: 'unsigned', detail: 'the end of the transfer is not signed', serverTime: null, sent: true })
  return ok(records)
}

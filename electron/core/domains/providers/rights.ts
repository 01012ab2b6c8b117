// Whether a key may write in a zone, by an update whose condition cannot hold: nothing is changed.
import { randomBytes } from 'node:crypto'
import { type Asking, exchange, newMessage } from '../wire/exchange.ts'
import { opcodes, rcodeName, rcodes } from '../wire/message.ts'
import { classes, noData, types } from '../wire/records.ts'
import { faultSentence } from './wire-sentences.ts'

export interface Rights {
  readonly ok: boolean
  readonly detail: string
}

/** The server looks at the right before it finds that the name of the condition is not there. */
export async function hasRights(asking: Asking, zone: string): Promise<Rights> {
  const name = `cek-${randomBytes(8).toString('hex')}.${zone}`
  const update = newMessage({
    opcode: opcodes.update,
    question: [{ name: zone, type: types.SOA, class: classes.IN }],
    answer: [{ name, type: types.ANY, class: classes.ANY, ttl: 0, data: noData }],
    authority: [{ name, type: types.A, class: classes.IN, ttl: 60, data: { kind: 'address', address: '192.0.2.1' } }],
  })
  const answer = await exchange(asking, update)
  if (!answer.ok) return { ok: false, detail: faultSentence(answer.error) }
  switch (answer.value.rcode) {
    case rcodes.NXDOMAIN:
      return { ok: true, detail: 'Kunci boleh menulis nama di zona ini. Tidak ada yang diubah.' }
    case rcodes.REFUSED:
      return {
        ok: false,
        detail: 'Kunci dikenal tetapi tidak berhak menulis (REFUSED). Periksa update-policy di server.',
      }
    case rcodes.NOTAUTH:
    case rcodes.NOTZONE:
      return { ok: false, detail: `Server tidak melayani zona ${zone}. Periksa nama zona dan server.` }
    case rcodes.NOTIMP:
      return { ok: false, detail: 'Server tidak menerima perubahan (NOTIMP). Aktifkan pembaruan dinamis di server.' }
    default:
      return { ok: false, detail: `Server menjawab ${rcodeName(answer.value.rcode)}. Periksa catatan server.` }
  }
}

// Questions and updates to a server: encoded, signed where there is a key, and their answers checked before anybody reads them.
import { randomInt } from 'node:crypto'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { exchangeTcp, exchangeUdp, type Limits, type Server, type WireFault } from './client.ts'
import { type Decoded, decodeMessage, encodeMessage, type Message, opcodes, rcodes } from './message.ts'
import { classes } from './records.ts'
import { signMessage, tsigChecker, type TsigFault, type TsigKey } from './tsig.ts'

export type ExchangeFault = WireFault | (TsigFault & { readonly sent: boolean })

export interface Asking extends Limits {
  readonly server: Server
  /** TCP where left out; a truncated answer over UDP is asked again over TCP. */
  readonly transport?: 'tcp' | 'udp'
  readonly key?: TsigKey | null
  /** Milliseconds UTC, for the signature. */
  readonly now: () => number
}

const blank: Message = {
  id: 0,
  response: false,
  opcode: opcodes.query,
  authoritative: false,
  truncated: false,
  recursionDesired: false,
  recursionAvailable: false,
  rcode: rcodes.NOERROR,
  question: [],
  answer: [],
  authority: [],
  additional: [],
}

/** A new message with a random id. */
export function newMessage(parts: Partial<Message>): Message {
  return { ...blank, id: randomInt(0x1_0000), ...parts }
}

/** Asks for one type of a name, without recursion. */
export async function query(asking: Asking, name: string, type: number): Promise<Result<Decoded, ExchangeFault>> {
  return await exchange(asking, newMessage({ question: [{ name, type, class: classes.IN }] }))
}

/** Sends a message and answers the reply, once its id, question and signature are right. */
export async function exchange(asking: Asking, message: Message): Promise<Result<Decoded, ExchangeFault>> {
  const { server, transport = 'tcp', key = null, now } = asking
  const bare = encodeMessage(message)
  const signed = key === null ? null : signMessage(bare, key, seconds(now))
  const send = transport === 'udp' ? exchangeUdp : exchangeTcp
  const answered = await send(server, signed?.bytes ?? bare, asking)
  if (!answered.ok) return answered
  const decoded = readAnswer(answered.value, message)
  if (!decoded.ok) return decoded
  if (decoded.value.truncated && transport === 'udp') return await exchange({ ...asking, transport: 'tcp' }, message)
  if (key === null || signed === null) return decoded
  const checked = tsigChecker(key, signed.mac).check(answered.value, decoded.value, seconds(now))
  return checked.ok ? decoded : fail({ ...checked.error, sent: true })
}

/** A decoded reply to this very message. */
export function readAnswer(bytes: Uint8Array, message: Message): Result<Decoded, WireFault> {
  const decoded = decodeMessage(bytes)
  if (!decoded.ok) return fail({ ...decoded.error, sent: true })
  const { id, response, opcode, question } = decoded.value
  const same =
    id === message.id &&
    response &&
    opcode === message.opcode &&
    question.every((one, index) => {
      const asked = message.question[index]
      return asked !== undefined && one.name === asked.name.toLowerCase() && one.type === asked.type
    })
  return same ? ok(decoded.value) : fail({ code: 'malformed', detail: 'an answer to another question', sent: true })
}

export function seconds(now: () => number): number {
  return Math.floor(now() / 1000)
}

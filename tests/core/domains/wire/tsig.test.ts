// Signatures: packets that BIND's nsupdate signed are made octet by octet, and a spoiled answer is never believed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeMessage, encodeMessage } from '../../../../electron/core/domains/wire/message.ts'
import { newMessage } from '../../../../electron/core/domains/wire/exchange.ts'
import {
  signMessage,
  type TsigAlgorithm,
  tsigChecker,
  type TsigKey,
} from '../../../../electron/core/domains/wire/tsig.ts'

const secret = Buffer.from('kunci-uji-siladom-0123456789abcd')

/** Two packets of nsupdate 9.18 with the key `siladom`, for the same update. */
const golden: readonly (readonly [TsigAlgorithm, string])[] = [
  [
    'hmac-sha256',
    'fcad2800000100010001000109636f6e746f686b6162047465737400000600010462617275c00c00ff00fe000000000000c020000100010000012c00040a1404110773696c61646f6d0000fa00ff00000000003d0b686d61632d7368613235360000006b063eb3012c0020bebc222a7609b41bbbc07012c504a4e982e57520345b6f2a41f8730a91e9b973fcad00000000',
  ],
  [
    'hmac-sha512',
    '36a52800000100010001000109636f6e746f686b6162047465737400000600010462617275c00c00ff00fe000000000000c020000100010000012c00040a1404110773696c61646f6d0000fa00ff00000000005d0b686d61632d7368613531320000006b063eb3012c004049afd9bb6afd4c23512e8ab06d0fa5a79de2b2a8a42c859270bef01667ceb7a11e9fb40ab5b9df91a1da36007e533cdf63f193a58c9b4b7faaaa3fd55abf5a3a36a500000000',
  ],
]

const signedAt = 0x6b063eb3

function read(bytes: Uint8Array) {
  const decoded = decodeMessage(bytes)
  if (!decoded.ok) throw new Error(decoded.error.detail)
  return decoded.value
}

test.each(golden)('%s signs as nsupdate does', (algorithm, hex) => {
  const packet = Buffer.from(hex, 'hex')
  const whole = read(packet)
  const bare = encodeMessage({ ...whole, additional: [] })
  const signed = signMessage(bare, { name: 'siladom', algorithm, secret }, signedAt)
  expect(Buffer.from(signed.bytes).toString('hex')).toBe(hex)
})

const key: TsigKey = { name: 'siladom', algorithm: 'hmac-sha256', secret }

/** An answer as a server signs it: over the MAC of the request. */
function answered() {
  const request = signMessage(encodeMessage(newMessage({ id: 7 })), key, signedAt)
  const prefix = Uint8Array.from([0, request.mac.length, ...request.mac])
  return { request, prefix }
}

test('an answer whose signature is of another request, key or time is not believed', () => {
  const { request } = answered()
  const stray = signMessage(encodeMessage(newMessage({ id: 7, response: true })), key, signedAt).bytes
  const checked = tsigChecker(key, request.mac).check(stray, read(stray), signedAt)
  expect(checked).toEqual({ ok: false, error: { code: 'bad_signature', detail: 'BADSIG', serverTime: null } })
})

test('an answer without a signature is not believed', () => {
  const { request } = answered()
  const bare = encodeMessage(newMessage({ id: 7, response: true }))
  const checked = tsigChecker(key, request.mac).check(bare, read(bare), signedAt)
  expect(checked.ok ? '' : checked.error.code).toBe('unsigned')
})

test('no octet of a signed packet can be changed unseen', () => {
  const { request } = answered()
  fc.assert(
    fc.property(fc.nat({ max: request.bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const spoiled = Uint8Array.from(request.bytes)
      spoiled[place] = (spoiled[place] ?? 0) ^ change
      const decoded = decodeMessage(spoiled)
      if (!decoded.ok) return
      expect(tsigChecker(key, new Uint8Array()).check(spoiled, decoded.value, signedAt).ok).toBe(false)
    }),
  )
})

// Addresses and networks: what is read is written in one way, and everything else is refused with its reason.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isInside,
  isUnusable,
  parseAddress,
  parseNetwork,
  printAddress,
  readAddress,
} from '../../../shared/domains/address.ts'

test('every address reads as it was written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      const address = parseAddress(text)
      expect(address).not.toBeNull()
      if (address === null) return
      expect(parseAddress(printAddress(address))).toEqual(address)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['0:0:0:0:0:0:0:0', '::'],
  ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1'],
  ['::ffff:10.0.0.1', '::ffff:a00:1'],
])('%s is written %s', (text, written) => {
  const address = parseAddress(text)
  expect(address === null ? null : printAddress(address)).toBe(written)
})

test.each([
  '',
  '1.2.3',
  '1.2.3.256',
  '01.2.3.4',
  '0x7f.0.0.1',
  '2130706433',
  ':',
  ':::',
  '1::2::3',
  '12345::',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  'fe80::1%eth0',
  '[::1]',
  '10.0.0.1:80',
  '1.2.3.4::',
])('%s is no address', (text) => expect(parseAddress(text)).toBeNull())

test('an address with the zone of an interface is refused by name', () => {
  const read = readAddress('fe80::1%eth0')
  expect(read.ok ? '' : read.error).toContain('%')
})

test('networks hold their addresses and no others', () => {
  const networks = ['10.20.0.0/16', '2001:db8::/32', '103.10.20.30'].flatMap((text) => parseNetwork(text) ?? [])
  const inside = (text: string) => isInside(parseAddress(text) ?? { family: 4, bytes: [] }, networks)
  expect(['10.20.255.255', '2001:db8:ffff::1', '103.10.20.30'].map(inside)).toEqual([true, true, true])
  expect(['10.21.0.0', '2001:db9::', '103.10.20.31', '::ffff:10.20.0.1'].map(inside)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

test.each(['10.20.1.0/16', '10.0.0.0/33', '10.0.0.0/-1', '::1/129', 'x/8', '10.0.0.0/8/8'])(
  '%s is no network',
  (text) => expect(parseNetwork(text)).toBeNull(),
)

test.each(['127.0.0.1', '169.254.169.254', '0.0.0.0', '224.0.0.1', '::1', 'fe80::1', '::ffff:127.0.0.1', '192.0.2.7'])(
  '%s is for no name',
  (text) => {
    const address = parseAddress(text)
    expect(address !== null && isUnusable(address)).toBe(true)
  },
)

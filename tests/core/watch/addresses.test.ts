// Which addresses a check may connect to; whatever is not clearly outside, or clearly the name's own, is not touched.
import { describe, expect, test } from 'vitest'
import { isNetwork, mayTouch } from '../../../electron/core/watch/checker/addresses.ts'
import { readWebAddress } from '../../../electron/core/watch/checker/web-address.ts'
import { officeRules } from '../../../electron/core/watch/checker/rules.ts'

const none = { networks: [], loopback: false }
const office = { networks: ['10.20.4.0/24', 'fd00:20::/64', '127.0.0.0/8'], loopback: false }

test.each(['103.10.20.30', '2400:6180::1', '8.8.8.8'])('%s is public', (address) => {
  expect(mayTouch([address], [], none)).toBe(true)
})

test.each([
  '127.0.0.1',
  '127.255.0.1',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::a9fe:a9fe',
  '2002:7f00:1::1',
  '2001:0:1::1',
  '2001:db8::1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'localhost',
  '',
  '0x7f.1',
  '2130706433',
])('%j is not touched', (address) => {
  expect(mayTouch([address], [address], none)).toBe(false)
})

describe('an internal address', () => {
  test('passes in a listed network in which the approved target lies as well', () => {
    expect(mayTouch(['10.20.4.9'], ['10.20.4.33'], office)).toBe(true)
    expect(mayTouch(['fd00:20::9'], ['fd00:20::1'], office)).toBe(true)
  })

  test('does not where the target lies elsewhere, or the network is not listed', () => {
    expect(mayTouch(['10.20.4.9'], ['103.10.20.30'], office)).toBe(false)
    expect(mayTouch(['10.20.4.9'], [], office)).toBe(false)
    expect(mayTouch(['10.20.5.9'], ['10.20.5.9'], office)).toBe(false)
  })

  test('beside a public one spoils both', () => {
    expect(mayTouch(['103.10.20.30', '10.0.0.1'], [], office)).toBe(false)
  })

  test('this PC stays closed though somebody lists it as a network', () => {
    expect(mayTouch(['127.0.0.1'], ['127.0.0.1'], office)).toBe(false)
  })
})

test.each([
  ['10.20.0.0/16', true],
  ['fd00::/8', true],
  ['10.20.0.0/33', false],
  ['10.20.0.0', false],
  ['abc/8', false],
])('network %s', (text, sound) => expect(isNetwork(text)).toBe(sound))

describe('a redirect', () => {
  const rules = officeRules([])
  const allowed = { zone: 'contohkab.go.id', redirectHost: 'layanan.jatengprov.go.id' }
  const kind = (location: string) => readWebAddress(location, 'https://dinkes.contohkab.go.id/a', allowed, rules).kind

  test.each([
    ['/beranda', 'web'],
    ['https://ppid.contohkab.go.id/x', 'web'],
    ['//layanan.jatengprov.go.id/', 'web'],
    ['https://layanan.jatengprov.go.id./', 'web'],
    ['http://169.254.169.254/latest', 'internal'],
    ['http://[::1]/', 'internal'],
    ['http://0x7f.1/', 'internal'],
    ['http://2130706433/', 'internal'],
    ['http://103.10.20.30/', 'internal'],
    ['https://contohkab.go.id.judi.example/', 'left'],
    ['https://jahatcontohkab.go.id/', 'left'],
    ['https://judi.example.com/', 'left'],
    ['https://dinkes.contohkab.go.id@judi.example.com/', 'not_web'],
    ['https://user:pass@dinkes.contohkab.go.id/', 'not_web'],
    ['file:///etc/passwd', 'not_web'],
    ['ftp://dinkes.contohkab.go.id/', 'not_web'],
    ['javascript:alert(1)', 'not_web'],
    ['https://dinkes.contohkab.go.id:22/', 'not_web'],
    ['http://dinkes.contohkab.go.id:443/', 'not_web'],
    ['http://[', 'not_web'],
  ])('to %s is %s', (location, expected) => expect(kind(location)).toBe(expected))

  test('keeps no query of where it leads', () => {
    const read = readWebAddress('/masuk?token=rahasia#x', 'https://dinkes.contohkab.go.id/', allowed, rules)
    expect(read.kind === 'web' && read.address.shown).toBe('https://dinkes.contohkab.go.id/masuk')
  })
})

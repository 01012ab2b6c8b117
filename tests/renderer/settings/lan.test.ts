// The words of the komputer induk: its banner, its page, and the address that is typed at the other computer.
import { describe, expect, test } from 'vitest'
import { connectedInWords } from '../../../renderer/app/HostStripe.tsx'
import { readAddress } from '../../../renderer/session/join-address.ts'
import { firstForm, inPairs, lanSentence, saveVerb } from '../../../renderer/settings/lan/lan-data.ts'

const off = { on: false, address: '', port: 4651, browsers: false }

describe('the banner', () => {
  test('names devices with the people at them', () => {
    expect(connectedInWords([])).toBe('Belum ada yang tersambung.')
    expect(
      connectedInWords([
        { device: 'Laptop Kabid', people: ['Wulan Pertiwi, S.T.'] },
        { device: 'peramban 10.20.4.9', people: [] },
      ]),
    ).toBe('2 tersambung: Laptop Kabid (Wulan Pertiwi, S.T.), peramban 10.20.4.9.')
  })
})

describe('the page', () => {
  test('says how it stands', () => {
    expect(lanSentence({ kind: 'off' })).toContain('mati')
    expect(lanSentence({ kind: 'on', url: 'https://10.20.4.9:4651' })).toContain('https://10.20.4.9:4651')
    expect(lanSentence({ kind: 'failed', sentence: 'x' })).toContain('belum dapat dibuka')
  })

  test('offers the only address, and leaves the choice among several', () => {
    const one = [{ address: '10.20.4.9', name: 'eth0' }]
    expect(firstForm({ settings: off, interfaces: one }).address).toBe('10.20.4.9')
    expect(firstForm({ settings: off, interfaces: [...one, { address: '10.9.9.9', name: 'b' }] }).address).toBe('')
    expect(firstForm({ settings: { ...off, address: '10.1.1.1' }, interfaces: one }).address).toBe('10.1.1.1')
  })

  test('its button says what it does', () => {
    expect(saveVerb({ ...off, on: true }, off)).toBe('Nyalakan komputer induk')
    expect(saveVerb(off, { ...off, on: true })).toBe('Matikan komputer induk')
    expect(saveVerb({ ...off, port: 1 }, off)).toBe('Simpan perubahan')
    expect(inPairs('b48de8')).toBe('B4:8D:E8')
  })
})

describe('an address as typed', () => {
  test.each([
    ['10.20.4.9', { address: '10.20.4.9', port: 4651 }],
    [' https://10.20.4.9:8443/ ', { address: '10.20.4.9', port: 8443 }],
    ['PC-Induk:4651', { address: 'pc-induk', port: 4651 }],
  ])('%s', (typed, expected) => expect(readAddress(typed)).toEqual(expected))

  test.each(['', 'http://10.0.0.1', '10.0.0.1:0', '10.0.0.1:99999', 'a b', 'https://a/b'])('%j is none', (typed) =>
    expect(readAddress(typed)).toBeNull(),
  )
})

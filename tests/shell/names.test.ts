// Addresses and file names that the shell lets through.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName } from '../../electron/shell/file-copies.ts'
import { isTrustedSender } from '../../electron/shell/ipc.ts'
import { isSafeOutside } from '../../electron/shell/open-outside.ts'
import { isOwnPage } from '../../electron/shell/own-page.ts'

describe('our own page', () => {
  test.each([
    ['app://kantor/', true],
    ['app://kantor/permohonan/1?x=2#y', true],
    ['app://kantor.example.com/', false],
    ['app://kantor:80/', false],
    ['app://lain/', false],
    ['evil://kantor/', false],
    ['http://kantor/', false],
    ['data:text/html,app://kantor/', false],
    ['about:blank', false],
    ['bukan alamat', false],
  ])('%s: %s', (address, expected) => expect(isOwnPage(address)).toBe(expected))
})

describe('a sender', () => {
  test('is trusted only as the main frame of our page', () => {
    expect(isTrustedSender({ url: 'app://kantor/', parent: null })).toBe(true)
    expect(isTrustedSender({ url: 'https://kantor/', parent: null })).toBe(false)
    expect(isTrustedSender(null)).toBe(false)
  })
})

describe('an address for the browser of the PC', () => {
  test.each([
    ['https://jdih.komdigi.go.id/', true],
    ['http://example.com/', false],
    ['file:///C:/Windows/System32/calc.exe', false],
    ['ms-msdt:/id', false],
    ['javascript:alert(1)', false],
    ['https://user:secret@example.com/', false],
    ['', false],
  ])('%s: %s', (address, expected) => expect(isSafeOutside(address)).toBe(expected))
})

describe('a file name', () => {
  test.each([
    ['Surat Balasan.docx', 'Surat Balasan.docx'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['/etc/passwd.txt', 'passwd.txt'],
    ['CON.pdf', 'berkas.pdf'],
    ['.docx', null],
    ['surat.exe', null],
    ['surat.docx.bat', null],
    ['surat', null],
    ['tagihan\u202Efdp.docx', 'tagihanfdp.docx'],
    ['a<b>:"|?*.PDF', 'ab.pdf'],
  ])('%j becomes %j', (given, expected) => expect(safeFileName(given)).toBe(expected))

  test('never leads out of its folder, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('.docx', '.pdf', '.exe', ''), (stem, ending) => {
        const safe = safeFileName(stem + ending)
        if (safe === null) return
        expect(safe).not.toMatch(/[\\/:\p{Cc}]/u)
        expect(safe.length).toBeLessThanOrEqual(126)
        expect(safe).toMatch(/^[^.].*\.(docx|pdf|jpe?g|png|eml|zip|csv|txt|json)$/s)
      }),
    )
  })
})

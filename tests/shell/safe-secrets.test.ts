// The office's key in the desktop program: protected where the system protects, never lost on the way.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileSecrets } from '../../electron/host/key-file.ts'
import { safeSecrets } from '../../electron/shell/safe-secrets.ts'
import { answers } from '../support/electron.ts'

const random = (size: number) => new Uint8Array(size).fill(7)
const scanKey = new Uint8Array(32).fill(9)
let folder = ''
const plain = () => join(folder, 'office.key')
const wrapped = () => join(folder, 'office.key.wrapped')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siladom-key-'))
  answers.protects = true
  answers.backend = 'gnome_libsecret'
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function box() {
  const opened = await safeSecrets(folder, random)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

describe('the office’s key', () => {
  test('is made at its first use, stands on disk only under protection, and opens again', async () => {
    const first = await box()
    expect(existsSync(wrapped())).toBe(false)
    const sealed = await first.wrap(scanKey)
    expect(existsSync(plain())).toBe(false)
    expect(readFileSync(wrapped(), 'utf8')).not.toContain('07'.repeat(32))
    expect(statSync(wrapped()).mode & 0o777).toBe(0o600)
    expect([...(await (await box()).unwrap(sealed))]).toEqual([...scanKey])
  })

  test('that a host without a window has made is taken under protection, and its plain file goes', async () => {
    const file = fileSecrets(folder, random)
    if (!file.ok) throw new Error(file.error.code)
    const sealed = await file.value.wrap(scanKey)
    expect(existsSync(plain())).toBe(true)
    expect([...(await (await box()).unwrap(sealed))]).toEqual([...scanKey])
    expect(existsSync(plain())).toBe(false)
    expect(existsSync(wrapped())).toBe(true)
  })

  test.each([
    ['the system protects nothing', () => (answers.protects = false)],
    ['the protection is a fixed password', () => (answers.backend = 'basic_text')],
  ])('stays a file of its owner where %s', async (_, weaken) => {
    weaken()
    await (await box()).wrap(scanKey)
    expect(existsSync(plain())).toBe(true)
    expect(statSync(plain()).mode & 0o777).toBe(0o600)
    expect(existsSync(wrapped())).toBe(false)
  })

  test('that cannot be opened is a fault with a remedy, and nothing is overwritten', async () => {
    writeFileSync(wrapped(), 'another account’s key')
    const refused = await safeSecrets(folder, random)
    expect(refused).toMatchObject({ ok: false, error: { code: 'key_damaged' } })
    expect(readFileSync(wrapped(), 'utf8')).toBe('another account’s key')
  })

  test('under protection is refused to a host without a window, which would make another', async () => {
    await (await box()).wrap(scanKey)
    expect(fileSecrets(folder, random)).toMatchObject({ ok: false, error: { code: 'key_protected' } })
    expect(existsSync(plain())).toBe(false)
  })

  test('cut short is refused by both', async () => {
    writeFileSync(plain(), '0707')
    expect(fileSecrets(folder, random)).toMatchObject({ ok: false, error: { code: 'key_damaged' } })
    expect(await safeSecrets(folder, random)).toMatchObject({ ok: false, error: { code: 'key_damaged' } })
  })
})

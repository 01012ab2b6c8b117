// Which passwords are taken, and how they are kept.
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { parseOptions } from '@node-rs/argon2'
import { passwordProblem } from '../../../electron/core/identity/password-rules.ts'
import { createPasswords, officeCost } from '../../../electron/core/identity/passwords.ts'
import { codeHash, newCode } from '../../../electron/core/identity/tokens.ts'

const context = {
  login: 'siti.rahma',
  name: 'Siti Rahmawati, S.Kom.',
  nip: '199104052015022003',
  office: ['Dinas Komunikasi dan Informatika', 'Kabupaten Contoh'],
}

describe('refused with a sentence', () => {
  const refused = [
    'pendek1',
    'password1',
    'QWERTYUIOP',
    'aaaaaaaaaa',
    'siti.rahma1',
    'Rahmawati2026',
    'diskominfo123',
    'KabupatenContoh',
    '199104052015022003',
    'siladom2026!',
  ]
  test.each(refused)('%s', (password) => {
    expect(passwordProblem(password, context)).toMatch(/\.$/)
  })
})

describe('taken, without rules on capitals, digits or signs', () => {
  const taken = [
    'kuda hijau makan rumput',
    'tigabelas jendela',
    'sitirahma suka mangga',
    'ㅎㅎ 한국어 비밀번호',
    '  spasi di depan',
  ]
  test.each(taken)('%s', (password) => {
    expect(passwordProblem(password, context)).toBeNull()
  })
})

test('64 letters and 200 are taken, 201 not', () => {
  const letters = (count: number) =>
    Array.from({ length: count }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join('')
  expect(passwordProblem(letters(64), context)).toBeNull()
  expect(passwordProblem(letters(200), context)).toBeNull()
  expect(passwordProblem(letters(201), context)).not.toBeNull()
})

const cheap = createPasswords({ memory: 64, passes: 1, lanes: 1 })

test('what was hashed is right, anything else is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      async (password, other) => {
        const stored = await cheap.hash(password)
        expect(await cheap.isRight(stored, password)).toBe(true)
        if (other.normalize('NFC') !== password.normalize('NFC')) expect(await cheap.isRight(stored, other)).toBe(false)
      },
    ),
    { numRuns: 50 },
  )
})

test('nobody of that name is never right, the decoy word included', async () => {
  expect(await cheap.isRight(null, 'kata sandi yang tidak dipakai siapa pun')).toBe(false)
})

test('the office hashes with argon2id, 64 MiB, 3 passes, 4 lanes, and sees weaker hashes', async () => {
  const strong = createPasswords(officeCost)
  const stored = await strong.hash('kuda hijau makan rumput')
  expect(stored).toMatch(/^\$argon2id\$/)
  expect(parseOptions(stored)).toMatchObject({ memoryCost: 65_536, timeCost: 3, parallelism: 4 })
  expect(strong.isWeak(stored)).toBe(false)
  expect(strong.isWeak(await cheap.hash('x'))).toBe(true)
})

test('a one-time code has no signs that look alike, and may be typed in any way', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const code = newCode(() => bytes)
      expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
      expect(codeHash(code.toLowerCase().replaceAll('-', ' '))).toBe(codeHash(code))
    }),
  )
})

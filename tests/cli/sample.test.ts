// `npm run sample`: as many requests as asked, the same office for the same day, and a password of real chance.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { chainHead } from '../../electron/core/log/read.ts'
import { projectors } from '../../electron/core/projectors.ts'
import { verifyData } from '../../electron/core/verify/verify.ts'
import { tempFolder, tempStore } from '../support/temp-data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Makes an office and answers its folder and its password. */
function sample(...words: readonly string[]): { readonly data: string; readonly password: string } {
  const data = join(tempFolder(), 'data')
  const told = execFileSync(process.execPath, ['electron/cli/sample.ts', '--data', data, ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { data, password: /Kata sandi semua akun: (\S+)/.exec(told)?.[1] ?? '' }
}

async function lookAt(data: string) {
  const store = await tempStore(data)
  return await store.read(async (tx) => ({
    head: await chainHead(tx),
    cases: (await tx.selectFrom('cases').select('id').execute()).length,
    standing: (await tx.selectFrom('cases').select('step').distinct().where('step', 'is not', null).execute()).length,
    lettersWithFiles: (
      await tx.selectFrom('documents').select('id').where('kind', 'like', 'surat_pemberitahuan%').execute()
    ).length,
  }))
}

test('the same words make the same office to the last hash, sound, with another password', async () => {
  const words = ['--cases', '60', '--today', '2026-03-17']
  const [one, other] = [sample(...words), sample(...words)]
  expect(await verifyData(one.data, projectors)).toEqual([])
  const [first, second] = [await lookAt(one.data), await lookAt(other.data)]
  expect(first).toEqual(second)
  expect(first.cases).toBe(60)
  expect(first.standing).toBeGreaterThanOrEqual(10)
  expect(first.lettersWithFiles).toBeGreaterThanOrEqual(4)
  expect(one.password).toMatch(/^\S{10,}$/)
  expect(one.password).not.toBe(other.password)
}, 120_000)

// Sets, changes or ends the second place, and the passphrase of what is put there.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { unproven, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { backupStreamId, secondPlaceSet } from './events.ts'
import { newPlaceKey } from './passphrase.ts'
import { saveSecond, secondOf, secondProblem } from './second-place.ts'

interface Wish {
  readonly key: string
  readonly folder: string
  readonly passphrase: string | null
}

/** Short ones are guessed by whoever finds the stick. */
const shortest = 12

export async function changeSecond(
  services: Services,
  caller: Caller,
  { key, folder: typed, passphrase }: Wish,
): Promise<Result<null, Fault<'forbidden' | 'invalid' | 'reauthentication_required'>>> {
  const { store, secrets } = services
  const folder = typed.trim() === '' ? null : resolve(typed.trim())
  const problems = folder === null ? [] : problemsOf(folder, passphrase, store.dataDir)
  if (problems.length > 0) return fail(fault('invalid', { problems }))
  const missing = await store.read(async (tx) => await unproven(tx, services, caller))
  if (missing !== null) return fail(missing)
  const placeKey = passphrase === null || folder === null ? null : await newPlaceKey(passphrase)
  const second = folder === null ? null : await secondOf(folder, placeKey, secrets)
  return await store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'backup.write', key)
    if (!write.ok) return write
    await saveSecond(tx, second)
    await recordAny(write.value, 'backup', backupStreamId, [secondPlaceSet(folder, placeKey !== null)])
    return ok(null)
  })
}

function problemsOf(folder: string, passphrase: string | null, dataDir: string): { path: string; sentence: string }[] {
  const place = isFolder(folder)
    ? secondProblem(folder, dataDir, passphrase !== null)
    : 'Folder ini tidak ada atau tidak dapat dibuka. Sambungkan diskanya, lalu tulis alamat folder seutuhnya, misalnya E:\\Cadangan.'
  const word =
    passphrase !== null && passphrase.trim().length < shortest
      ? 'Frasa sandi paling sedikit 12 huruf: beberapa kata yang Anda ingat, tanpa nama sendiri.'
      : null
  return [
    { path: 'folder', sentence: place },
    { path: 'passphrase', sentence: word },
  ].flatMap(({ path, sentence }) => (sentence === null ? [] : [{ path, sentence }]))
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

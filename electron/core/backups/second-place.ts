// The second place as the office has set it: a folder of this computer, and the key of what is encrypted there.
import { resolve, sep } from 'node:path'
import { z } from '../../../shared/contract/zod.ts'
import { selectInstall, upsertInstall } from '../identity/queries.ts'
import { sha256 } from '../log/canonical.ts'
import type { SecretBox } from '../archive/sealed/secret-box.ts'
import type { Tx } from '../store/database.ts'
import { folderFault } from '../store/folder-check.ts'
import { encryption } from './manifest.ts'
import type { PlaceKey } from './passphrase.ts'

const fact = 'backup_second'

const stored = z.object({
  folder: z.string(),
  encryption: encryption.nullable(),
  /** The key of the place under the office's key, base64: the nightly copy asks nobody. */
  wrappedKey: z.string().nullable(),
})
export type SecondPlace = z.infer<typeof stored>

export async function readSecond(tx: Tx): Promise<SecondPlace | null> {
  const text = await selectInstall(tx, fact)
  return text === undefined || text === '' ? null : (stored.safeParse(JSON.parse(text)).data ?? null)
}

export async function saveSecond(tx: Tx, second: SecondPlace | null): Promise<void> {
  await upsertInstall(tx, fact, second === null ? '' : JSON.stringify(second))
}

export async function secondOf(folder: string, placeKey: PlaceKey | null, secrets: SecretBox): Promise<SecondPlace> {
  const wrapped = placeKey === null ? null : Buffer.from(await secrets.wrap(placeKey.key)).toString('base64')
  return { folder, encryption: placeKey?.encryption ?? null, wrappedKey: wrapped }
}

export async function placeKeyOf(second: SecondPlace, secrets: SecretBox): Promise<PlaceKey | null> {
  if (second.encryption === null || second.wrappedKey === null) return null
  return { key: await secrets.unwrap(Buffer.from(second.wrappedKey, 'base64')), encryption: second.encryption }
}

/** Each office has a folder of its own in the place, so that two offices may share a disk. */
export function secondFolderName(publicKey: string): string {
  return `Siladom-cadangan-${sha256(publicKey).slice(0, 8)}`
}

/** Why a folder cannot be the second place, or null. A network folder may: only finished folders are put there. */
export function secondProblem(folder: string, dataDir: string, encrypted: boolean): string | null {
  const [chosen, data] = [resolve(folder), resolve(dataDir)]
  if (chosen === data || chosen.startsWith(data + sep) || data.startsWith(chosen + sep)) {
    return 'Tempat kedua tidak boleh di folder data sendiri atau di atasnya. Pilih diska lain: USB, diska kedua, atau folder jaringan.'
  }
  if (folderFault(chosen)?.code === 'synced_folder' && !encrypted) {
    return 'Folder ini disinkronkan ke internet (misalnya OneDrive). Pakai frasa sandi agar data pribadi tidak keluar terbuka, atau pilih folder lain.'
  }
  return null
}

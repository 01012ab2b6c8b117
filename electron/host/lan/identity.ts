// A certificate of this computer's own: made once, its key kept under a secret box, readable by the owner alone.
import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { SecretBox } from '../../core/archive/sealed/secret-box.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { HostFault } from '../host-fault.ts'
import { writeWhole } from '../../core/store/write-whole.ts'
import { makeCertificate, type MadeCertificate } from './certificate.ts'

export interface IdentityPlace {
  /** The folder of its two files. */
  readonly data: string
  readonly secrets: SecretBox
  readonly randomBytes: (size: number) => Uint8Array
  readonly now: () => number
}

/** Of the komputer induk, in its data folder. */
const hostFiles = { certificate: 'induk.crt', key: 'induk.key' } as const
/** Of a paired device, in the folder of its own. */
export const deviceFiles = { certificate: 'perangkat.crt', key: 'perangkat.key' } as const

/** The certificate of the komputer induk in PEM where one was made; null before. */
export function knownCertificate(data: string): string | null {
  return readCertificate(join(data, hostFiles.certificate))
}

/** Fails where the key cannot be opened: a new one would be a stranger to every paired device. */
export async function openHostIdentity(
  place: IdentityPlace,
  addresses: readonly string[],
): Promise<Result<MadeCertificate, HostFault>> {
  const hosts = [...new Set([...addresses, '127.0.0.1', 'localhost', ...ownNames()])]
  const opened = await openOrMake(place, hostFiles, `Siladom ${hostname()}`, hosts)
  return opened === null ? fail(hostUnreadable) : ok(opened)
}

/** Of a device; null where its key cannot be opened. */
export async function openDeviceIdentity(place: IdentityPlace): Promise<MadeCertificate | null> {
  return await openOrMake(place, deviceFiles, hostname(), [])
}

async function openOrMake(
  { data, secrets, randomBytes, now }: IdentityPlace,
  files: typeof hostFiles | typeof deviceFiles,
  name: string,
  hosts: readonly string[],
): Promise<MadeCertificate | null> {
  const certificate = readCertificate(join(data, files.certificate))
  if (certificate !== null) {
    try {
      const key = await secrets.unwrap(readFileSync(join(data, files.key)))
      return { certificate, key: Buffer.from(key).toString('latin1') }
    } catch {
      return null
    }
  }
  const made = makeCertificate({ name, hosts, now: now(), randomBytes })
  writeWhole(data, files.key, await secrets.wrap(Buffer.from(made.key, 'latin1')))
  writeWhole(data, files.certificate, Buffer.from(made.certificate, 'latin1'))
  return made
}

function readCertificate(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'latin1') : null
}

/** The computer's name, where it is one that a certificate can carry. */
export function ownNames(): readonly string[] {
  const name = hostname().toLowerCase()
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name) ? [name] : []
}

const hostUnreadable: HostFault = {
  code: 'identity_damaged',
  sentence:
    'Kunci sertifikat komputer induk rusak atau tidak dapat dibuka. Kembalikan induk.key dan induk.crt dari cadangan. Bila tidak ada, hapus keduanya: Siladom membuat yang baru, dan setiap perangkat harus disandingkan ulang.',
}

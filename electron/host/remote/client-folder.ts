// What a client keeps of its komputer induk: address and pinned certificate, beside the device's own certificate.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { X509Certificate } from 'node:crypto'
import { z } from '../../../shared/contract/zod.ts'
import type { SecretBox } from '../../core/archive/sealed/secret-box.ts'
import { writeWhole } from '../../core/store/write-whole.ts'
import { deviceFiles, openDeviceIdentity } from '../lan/identity.ts'
import type { MadeCertificate } from '../lan/certificate.ts'
import { machine } from '../machine.ts'

const file = 'komputer-induk.json'

const known = z.object({
  address: z.string().min(1).max(253),
  port: z.int().min(1).max(65_535),
  /** PEM. */
  certificate: z.string().refine(isCertificate),
})
export type KnownHost = z.infer<typeof known>

/** Beside the data folder, never in it: a client has no data of its own. */
export function clientFolder(data: string): string {
  return `${data}-klien`
}

/** Null where this computer is no client; `damaged` where the file cannot be read as one. */
export function readKnownHost(folder: string): KnownHost | 'damaged' | null {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  try {
    const read = known.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return read.success ? read.data : 'damaged'
  } catch {
    return 'damaged'
  }
}

export function keepKnownHost(folder: string, host: KnownHost): void {
  writeWhole(folder, file, Buffer.from(JSON.stringify(host, null, 2), 'utf8'))
}

/** The device is a stranger to every komputer induk afterwards. */
export function forgetHost(folder: string): void {
  for (const name of [file, deviceFiles.certificate, deviceFiles.key]) rmSync(join(folder, name), { force: true })
}

/** Null where the key cannot be opened with this account of the computer. */
export async function openDevice(folder: string, secrets: SecretBox): Promise<MadeCertificate | null> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { randomBytes, clock } = machine
  return await openDeviceIdentity({ data: folder, secrets, randomBytes, now: clock.now })
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).fingerprint256 !== ''
  } catch {
    return false
  }
}

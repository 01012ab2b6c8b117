// Makes a self-signed certificate (X.509 v3, ECDSA P-256 with SHA-256) for the komputer induk or a paired device.
import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { bits, context, integer, objectId, octets, sequence, setOf, time, utf8, yes } from './der.ts'

const ecdsaWithSha256 = '1.2.840.10045.4.3.2'
const commonName = '2.5.4.3'
const basicConstraints = '2.5.29.19'
const keyUsage = '2.5.29.15'
const extendedKeyUsage = '2.5.29.37'
const subjectAltName = '2.5.29.17'
const serverAuth = '1.3.6.1.5.5.7.3.1'
const clientAuth = '1.3.6.1.5.5.7.3.2'

const yearMillis = 365.25 * 24 * 3_600_000
const lastsYears = 10
/** A PC whose clock is a day slow accepts it as well. */
const earlierMillis = 2 * 24 * 3_600_000

export interface CertificateOptions {
  readonly name: string
  /** Addresses and host names under which it is reached; none for a device. */
  readonly hosts: readonly string[]
  readonly now: number
  readonly randomBytes: (size: number) => Uint8Array
}

export interface MadeCertificate {
  /** PEM. */
  readonly certificate: string
  /** PKCS #8 in PEM. */
  readonly key: string
}

export function makeCertificate({ name, hosts, now, randomBytes }: CertificateOptions): MadeCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(objectId(ecdsaWithSha256))
  const named = sequence(setOf(sequence(objectId(commonName), utf8(name.slice(0, 64)))))
  const body = sequence(
    context(0, integer(Buffer.of(2)), true),
    integer(randomBytes(16)),
    algorithm,
    named,
    sequence(time(new Date(now - earlierMillis)), time(new Date(now + lastsYears * yearMillis))),
    named,
    publicKey.export({ format: 'der', type: 'spki' }),
    context(3, sequence(...extensions(hosts)), true),
  )
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, algorithm, bits(signature))
  const pem = `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`
  return { certificate: pem.replace('\n\n', '\n'), key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
}

/** No authority: it vouches for itself alone. Used for signing in the handshake, by a server or a client. */
function extensions(hosts: readonly string[]): Buffer[] {
  const usage = hosts.length === 0 ? clientAuth : serverAuth
  const known = [
    extension(basicConstraints, sequence(), true),
    extension(keyUsage, bits(Buffer.of(0x80), 7), true),
    extension(extendedKeyUsage, sequence(objectId(usage)), false),
  ]
  return hosts.length === 0 ? known : [...known, extension(subjectAltName, sequence(...hosts.map(generalName)), false)]
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  return sequence(objectId(id), ...(critical ? [yes()] : []), octets(value))
}

function generalName(host: string): Buffer {
  return isIP(host) === 4
    ? context(7, Buffer.from(host.split('.').map(Number)), false)
    : context(2, Buffer.from(host, 'latin1'), false)
}

/** SHA-256 over the certificate, as 64 hex digits. */
export function fingerprintOf(certificate: string | X509Certificate): string {
  const parsed = typeof certificate === 'string' ? new X509Certificate(certificate) : certificate
  return parsed.fingerprint256.replaceAll(':', '').toLowerCase()
}

/** The public key (SPKI, DER) in base64. */
export function publicKeyOf(certificate: string | X509Certificate): string {
  const parsed = typeof certificate === 'string' ? new X509Certificate(certificate) : certificate
  return parsed.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
}

// How Siladom reaches the servers of one zone, and the addresses that names of the zone may point to.
import { z } from '../contract/zod.ts'
import { isInside, parseAddress, parseNetwork } from './address.ts'
import { hostProblem } from './host-names.ts'

const providerKinds = ['manual', 'rfc2136', 'powerdns'] as const
export type ProviderKind = (typeof providerKinds)[number]

const endpoint = z.object({
  host: z.string().max(100),
  port: z.int().min(1, 'Port 1 sampai 65535.').max(65_535, 'Port 1 sampai 65535.'),
})
const addresses = z.array(z.string().max(100)).max(4, 'Paling banyak 4 alamat.')

export const zoneConnectionSchema = z.object({
  zone: z.string().min(1).max(253),
  /** `manual` writes nothing by itself: it makes texts for an operator, and checks. */
  provider: z.enum(providerKinds),
  /** The authoritative primary, by address; null where Siladom may ask none. */
  primary: endpoint.nullable(),
  /** Every other server that must answer alike. */
  secondaries: z.array(endpoint).max(8, 'Paling banyak 8 server.'),
  tsig: z.object({ name: z.string().max(253), algorithm: z.enum(['hmac-sha256', 'hmac-sha512']) }).nullable(),
  api: z.object({ url: z.string().max(300), server: z.string().max(100) }).nullable(),
  /** Where a name may point, `103.10.20.0/24`. */
  networks: z.array(z.string().max(100)).max(50, 'Paling banyak 50 jaringan.'),
  /** Addresses of the reverse proxy, of the web server that redirects, and of the hosting server. */
  proxy: addresses,
  redirect: addresses,
  hosting: addresses,
  /** Time to live of new records in seconds. */
  ttl: z.int().min(60, 'Paling sedikit 60 detik.').max(86_400, 'Paling banyak 86.400 detik.'),
})
export type ZoneConnection = z.infer<typeof zoneConnectionSchema>
export type ServerAddress = z.infer<typeof endpoint>

/** What an office begins with: texts for an operator, and no server. */
export function emptyConnection(zone: string): ZoneConnection {
  return {
    zone,
    provider: 'manual',
    primary: null,
    secondaries: [],
    tsig: null,
    api: null,
    networks: [],
    proxy: [],
    redirect: [],
    hosting: [],
    ttl: 300,
  }
}

export interface ConnectionProblem {
  readonly path: string
  readonly sentence: string
}

export function connectionProblems(connection: ZoneConnection): readonly ConnectionProblem[] {
  const { provider, primary, secondaries, tsig, api, networks } = connection
  const missing: ConnectionProblem[] = []
  if (provider !== 'manual' && primary === null)
    missing.push({ path: 'primary', sentence: 'Isi alamat IP server utama zona ini.' })
  if (provider === 'rfc2136' && tsig === null) missing.push({ path: 'tsig', sentence: 'Isi nama kunci TSIG.' })
  if (provider === 'powerdns' && api === null) missing.push({ path: 'api', sentence: 'Isi alamat API PowerDNS.' })
  const servers = [
    ...(primary === null ? [] : [['primary', primary] as const]),
    ...secondaries.map((server, index) => [`secondaries.${index}`, server] as const),
  ]
  return [
    ...missing,
    ...servers.flatMap(([path, { host }]) =>
      parseAddress(host) === null ? [{ path, sentence: serverByAddress }] : [],
    ),
    ...(tsig === null ? [] : problemAt('tsig.name', hostProblem(tsig.name))),
    ...(api === null ? [] : problemAt('api.url', apiProblem(api.url))),
    ...networks.flatMap((text, index) =>
      parseNetwork(text) === null ? [{ path: `networks.${index}`, sentence: networkForm }] : [],
    ),
    ...(['proxy', 'redirect', 'hosting'] as const).flatMap((key) =>
      connection[key].flatMap((text, index) =>
        parseAddress(text) === null ? [{ path: `${key}.${index}`, sentence: addressForm }] : [],
      ),
    ),
  ]
}

function problemAt(path: string, sentence: string | null): ConnectionProblem[] {
  return sentence === null ? [] : [{ path, sentence }]
}

const serverByAddress = 'Tulis server sebagai alamat IP, misalnya 103.10.20.53, tanpa nama dan tanpa tanda %.'
const networkForm =
  'Tulis jaringan seperti 103.10.20.0/24 atau 2001:db8::/32, dengan bagian sesudah awalan bernilai nol.'
const addressForm = 'Tulis alamat IP seperti 103.10.20.30 atau 2001:db8::10.'

/** Plain HTTP carries the key in the clear: only to this machine or a private network. */
function apiProblem(text: string): string | null {
  const parts = /^(https?):\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?\/?$/.exec(text)
  if (parts === null) return 'Tulis alamat API seperti https://dns.contohkab.go.id:8443, tanpa jalur di belakangnya.'
  const address = parseAddress((parts[2] ?? '').replaceAll(/[[\]]/g, ''))
  const isNear = address !== null && isInside(address, nearby)
  return parts[1] === 'https' || isNear ? null : 'Pakai https: kunci API tidak boleh lewat terbuka di jaringan luar.'
}

const nearby = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1', 'fc00::/7'].flatMap(
  (text) => parseNetwork(text) ?? [],
)

/** A TSIG secret as it is pasted: base64 without blanks, at least 16 octets. Null says that it is sound. */
export function tsigSecretProblem(text: string): string | null {
  if (/\s/.test(text))
    return 'Rahasia TSIG memuat spasi atau baris baru. Salin ulang hanya isi di antara tanda kutip pada berkas kunci.'
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0)
    return 'Rahasia TSIG harus berupa teks base64 utuh, seperti keluaran tsig-keygen.'
  return text.replaceAll('=', '').length * 6 < 128
    ? 'Rahasia TSIG terlalu pendek. Buat kunci baru dengan tsig-keygen.'
    : null
}

/** An API key is sent in a header: visible letters only. Null says that it is sound. */
export function apiKeyProblem(text: string): string | null {
  return /^[\u0021-\u007e]{8,200}$/.test(text)
    ? null
    : 'Kunci API harus 8 sampai 200 huruf tanpa spasi. Salin ulang dari pengaturan PowerDNS.'
}

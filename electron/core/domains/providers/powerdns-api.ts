// The calls of the PowerDNS API that Siladom needs, each answer read with a schema and each failure told with its remedy.
import { z } from '../../../../shared/contract/zod.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { askHttp, type HttpAnswer, type HttpFault } from './http-json.ts'
import { type Limits, type ProviderFault, providerFault } from './provider.ts'

export interface PowerDnsOptions {
  /** `https://dns.contohkab.go.id:8443` */
  readonly url: string
  /** The server's id in the API, mostly `localhost`. */
  readonly server: string
  readonly apiKey: string
  readonly zone: string
  /** Milliseconds for each call. */
  readonly timeout: number
}

const rrset = z.object({
  name: z.string(),
  type: z.string(),
  ttl: z.int(),
  records: z.array(z.object({ content: z.string(), disabled: z.boolean().default(false) })),
})
export type ApiSet = z.infer<typeof rrset>

const zoneAnswer = z.object({ kind: z.string(), serial: z.int(), rrsets: z.array(rrset).default([]) })
export type ApiZone = z.infer<typeof zoneAnswer>

/** The zone with the sets of one name; the API may answer more, and names that are gone with their comments. */
export async function getZone(
  options: PowerDnsOptions,
  name: string,
  limits: Limits,
): Promise<Result<ApiZone, ProviderFault>> {
  const answer = await call(options, 'GET', `?rrset_name=${encodeURIComponent(`${name}.`)}`, null, limits)
  if (!answer.ok) return answer
  const refused = refusalOf(answer.value, options.zone, false)
  if (refused !== null) return fail(refused)
  const read = zoneAnswer.safeParse(jsonOf(answer.value.body))
  return read.success ? ok(read.data) : fail(providerFault('upstream', notAnApi))
}

export interface ApiChange {
  readonly name: string
  readonly type: string
  readonly changetype: 'REPLACE' | 'DELETE'
  readonly ttl?: number
  readonly records?: readonly { readonly content: string; readonly disabled: false }[]
}

/** All changes in one transaction of the server, or none. */
export async function patchZone(
  options: PowerDnsOptions,
  rrsets: readonly ApiChange[],
  limits: Limits,
): Promise<Result<string, ProviderFault>> {
  const answer = await call(options, 'PATCH', '', JSON.stringify({ rrsets }), limits)
  if (!answer.ok) return answer
  const refused = refusalOf(answer.value, options.zone, true)
  if (refused !== null) return fail(refused)
  return answer.value.status === 204 ? ok('204') : fail(providerFault('upstream', notAnApi, true))
}

async function call(
  { url, server, apiKey, zone, timeout }: PowerDnsOptions,
  method: 'GET' | 'PATCH',
  query: string,
  body: string | null,
  { signal }: Limits,
): Promise<Result<HttpAnswer, ProviderFault>> {
  const path = `/api/v1/servers/${encodeURIComponent(server)}/zones/${encodeURIComponent(`${zone}.`)}${query}`
  const headers = {
    'x-api-key': apiKey,
    accept: 'application/json',
    ...(body === null ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
  }
  const ask = { method, url: new URL(path, url), headers, timeout }
  const answer = await askHttp({
    ...ask,
    ...(body === null ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  })
  return answer.ok ? answer : fail(httpFault(answer.error, method === 'PATCH'))
}

function httpFault({ code, detail, sent }: HttpFault, writes: boolean): ProviderFault {
  const sentence =
    code === 'timeout'
      ? silent
      : `API PowerDNS tidak dapat dihubungi (${detail}). Periksa alamat, port, dan sertifikatnya.`
  return providerFault(code === 'too_large' ? 'upstream' : 'unreachable', sentence, writes && sent)
}

const silent = 'API PowerDNS tidak menjawab pada waktunya. Periksa jaringan, lalu coba lagi.'
const notAnApi =
  'Yang menjawab bukan API PowerDNS: isinya tidak terbaca. Periksa alamat API, dan apakah ada halaman masuk di depannya.'

function refusalOf({ status, body }: HttpAnswer, zone: string, writes: boolean): ProviderFault | null {
  if (status >= 200 && status < 300) return null
  if (status === 401 || status === 403)
    return providerFault('auth', 'Kunci API ditolak. Salin ulang kunci dari pengaturan PowerDNS.')
  if (status === 404)
    return providerFault(
      'invalid',
      `PowerDNS ini tidak mempunyai zona ${zone}. Periksa zona dan nama server pada koneksi.`,
    )
  if (status >= 300 && status < 400) return providerFault('upstream', notAnApi)
  if (status === 422) return unprocessable(body)
  return providerFault(
    'upstream',
    `API PowerDNS menjawab galat ${status}. Periksa catatan server.`,
    writes && status >= 500,
  )
}

function unprocessable(body: string): ProviderFault {
  const read = z.object({ error: z.string() }).safeParse(jsonOf(body))
  const why = read.success ? read.data.error.slice(0, 200) : 'tanpa alasan'
  return /conflicts with/i.test(why)
    ? providerFault('conflict', `PowerDNS menolak karena bertabrakan dengan catatan lain: ${why}`)
    : providerFault('invalid', `PowerDNS menolak perubahan: ${why}`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

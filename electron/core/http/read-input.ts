// Reads what an endpoint is given: the query or the JSON body against its schema, or the raw bytes of an upload.
import type { Code, Fault } from '../../../shared/contract/faults.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { readBody } from './read-body.ts'
import { readJson } from './read-json.ts'
import type { AnyEndpoint } from './route.ts'

export interface Limits {
  /** Largest JSON body in bytes. */
  readonly json: number
  /** Largest upload in bytes, as the office has set it. */
  upload(): Promise<number>
}

export interface Read {
  readonly input: unknown
  readonly body: Uint8Array
}

export async function readInput(
  endpoint: AnyEndpoint,
  request: Request,
  limits: Limits,
): Promise<Result<Read, Fault<Code>>> {
  const hasBody = endpoint.method === 'POST' || endpoint.method === 'PUT'
  const isUpload = endpoint.transfer === 'upload'
  const limit = isUpload ? await limits.upload() : limits.json
  const body = hasBody ? await readBody(request, limit) : ok(new Uint8Array())
  if (!body.ok) return fail(tooLarge(isUpload, limit))
  const given = hasBody && !isUpload ? jsonOf(body.value) : { value: queryOf(request) }
  if (given === null) return fail(fault('malformed', {}))
  const checked = endpoint.input.safeParse(given.value)
  if (checked.success) return ok({ input: checked.data, body: body.value })
  const problems = checked.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    sentence: message,
  }))
  return fail(fault('invalid', { problems }))
}

/** An empty body stands for an empty form. */
function jsonOf(bytes: Uint8Array): { readonly value: unknown } | null {
  return bytes.byteLength === 0 ? { value: {} } : readJson(bytes)
}

function queryOf(request: Request): unknown {
  return Object.fromEntries(new URL(request.url).searchParams)
}

function tooLarge(isUpload: boolean, limitBytes: number): Fault<'too_large'> {
  const sentence = isUpload
    ? `Berkas ini melebihi ${Math.floor(limitBytes / 1_048_576)} MB. Pindai ulang dengan 200–300 dpi atau bagi menjadi beberapa berkas, lalu unggah lagi.`
    : 'Isian ini terlalu panjang untuk dikirim sekaligus. Pendekkan, atau unggah sebagai berkas.'
  return fault('too_large', { limitBytes }, sentence)
}

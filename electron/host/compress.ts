// Compresses the answers of the core for a browser: the files of the page once, the rest as they come.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

type Coding = 'br' | 'gzip'
type Compress = (request: Request, response: Response) => Promise<Response>

const smallest = 1024
const texts =
  /^(text\/(?!event-stream)|application\/(javascript|json|problem\+json|manifest\+json|wasm)|image\/svg\+xml|font\/ttf)/
const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** Files named by their content never change, so their compressed form is kept for the life of the host. */
export function compressor(): Compress {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return async (request, response) => {
    const coding = acceptedCoding(request.headers.get('accept-encoding') ?? '')
    if (coding === null || !isCompressible(request, response)) return response
    const plain = new Uint8Array(await response.arrayBuffer())
    const headers = new Headers(response.headers)
    headers.append('vary', 'accept-encoding')
    if (plain.length < smallest) return new Response(plain, { status: response.status, headers })
    const lasting = response.status === 200 && (headers.get('cache-control') ?? '').includes('immutable')
    const key = `${coding} ${new URL(request.url).pathname}`
    const packed = kept.get(key) ?? (await pack(plain, coding, lasting ? 9 : 4))
    if (lasting) kept.set(key, packed)
    headers.set('content-encoding', coding)
    headers.delete('content-length')
    return new Response(packed, { status: response.status, headers })
  }
}

function acceptedCoding(accepted: string): Coding | null {
  const names = accepted.split(',').map((part) => part.trim().toLowerCase())
  const takes = (name: Coding) =>
    names.some((part) => part === name || (part.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(part)))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

function isCompressible(request: Request, response: Response): boolean {
  if (request.method === 'HEAD' || response.body === null) return false
  if (response.status === 206 || response.headers.has('content-encoding') || response.headers.has('content-range'))
    return false
  return texts.test(response.headers.get('content-type') ?? '')
}

async function pack(plain: Uint8Array, coding: Coding, level: number): Promise<Uint8Array<ArrayBuffer>> {
  const packed =
    coding === 'br'
      ? await packBrotli(plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
        })
      : await packGzip(plain, { level })
  return new Uint8Array(packed)
}

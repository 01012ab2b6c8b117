// Serves the built page: its files with the right types, and index.html with a fresh nonce for every other address.
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { contentType } from './content-types.ts'

export interface PageOptions {
  /** Folder of the built page. */
  readonly folder: string
  readonly randomBytes: (size: number) => Uint8Array
}

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const

/** In the built index.html, where styles made at run time look for it. */
const placeholder = '__STYLE_NONCE__'

export async function servePage(request: Request, { folder, randomBytes }: PageOptions): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...common, allow: 'GET, HEAD' } })
  }
  const path = decoded(new URL(request.url).pathname)
  if (path === null) return notFound()
  const type = contentType(path)
  const response =
    type === null || path === '/index.html' ? await index(folder, randomBytes) : await file(folder, path, type)
  return request.method === 'HEAD' ? new Response(null, response) : response
}

async function file(folder: string, path: string, type: string): Promise<Response> {
  const place = resolve(join(folder, path))
  if (!place.startsWith(resolve(folder) + sep)) return notFound()
  const bytes = await bytesOf(place)
  if (bytes === null) return notFound()
  const lasting = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return new Response(new Uint8Array(bytes), { headers: { ...common, 'content-type': type, 'cache-control': lasting } })
}

async function index(folder: string, randomBytes: PageOptions['randomBytes']): Promise<Response> {
  const bytes = await bytesOf(join(folder, 'index.html'))
  if (bytes === null) return notFound()
  const nonce = Buffer.from(randomBytes(18)).toString('base64url')
  return new Response(bytes.toString('utf8').replaceAll(placeholder, nonce), {
    headers: {
      ...common,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
    },
  })
}

/** Nothing but our own files; styles that the page makes at run time carry the nonce. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

async function bytesOf(place: string): Promise<Buffer | null> {
  try {
    return await readFile(place)
  } catch {
    return null
  }
}

/** Null for a path that climbs or hides what it names. */
function decoded(path: string): string | null {
  try {
    const plain = decodeURIComponent(path)
    return /[\\\0]|(^|\/)\.\.?(\/|$)/.test(plain) ? null : plain
  } catch {
    return null
  }
}

function notFound(): Response {
  return new Response('Alamat ini tidak ada.', {
    status: 404,
    headers: { ...common, 'content-type': 'text/plain; charset=utf-8' },
  })
}

// Turns values, files and faults into responses.
import type { Download } from '../../../shared/contract/endpoint.ts'
import { type Code, type Fault, faults } from '../../../shared/contract/faults.ts'
import { attachment } from './attachment.ts'

const apiHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
} as const

export function jsonAnswer(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...apiHeaders, 'content-type': 'application/json; charset=utf-8' },
  })
}

/** `{ error: { code, message, data } }` with the status of the table. */
export function faultAnswer(fault: Fault<Code>): Response {
  const { code, message, data } = fault
  const response = jsonAnswer({ error: { code, message, data } }, faults[code].status)
  if ('waitSeconds' in data) response.headers.set('retry-after', String(data.waitSeconds))
  return response
}

/** Stored bytes are always saved or read by the page, never opened as a page of their own. */
export function downloadAnswer({ bytes, mime, fileName }: Download): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...apiHeaders,
      'content-type': mime,
      'content-length': String(bytes.byteLength),
      'content-disposition': attachment(fileName),
    },
  })
}

export function isDownload(value: unknown): value is Download {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
}

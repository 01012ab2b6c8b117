// The one door through which files come in: what a file is, whether it is whole, and what it must not carry.
import { assertNever, fail, ok, type Result } from '../../../../shared/result.ts'
import { checkDocx } from './docx.ts'
import { readEmail } from './email.ts'
import { type GateFault, gateFault, tooLarge } from './fault.ts'
import { displayName } from './file-name.ts'
import { checkJpeg, checkPng } from './image.ts'
import { checkPdf } from './pdf.ts'
import { sniff, type Sniffed } from './sniff.ts'

export interface GateLimits {
  /** Largest file in bytes; 50 MB unless the office sets another. */
  readonly maxBytes: number
}

export const defaultLimits: GateLimits = { maxBytes: 50 * 1_048_576 }

export type AcceptedMime =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'message/rfc822'

/** An attachment of an e-mail: taken in, or refused with its own sentence. */
export type GatePart =
  | { readonly accepted: true; readonly bytes: Uint8Array; readonly file: PassedFile }
  | { readonly accepted: false; readonly displayName: string; readonly fault: GateFault }

export interface PassedFile {
  readonly mime: AcceptedMime
  /** Bytes. */
  readonly size: number
  /** Pages of a PDF; null for other files and for an encrypted PDF. */
  readonly pages: number | null
  /** Safe to show and to offer for saving. */
  readonly displayName: string
  /** As given, cut at 1,000 signs: text only, never a path. */
  readonly originalName: string
  /** Attachments of an e-mail in their order; empty otherwise. */
  readonly parts: readonly GatePart[]
}

const mimes: Readonly<Record<Sniffed, AcceptedMime>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  zip: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
}

/** E-mails within e-mails are opened this many times. */
const deepest = 3

/** Judges a file by its content. The bytes are never changed: what was handed in is what is kept. */
export function passGate(
  bytes: Uint8Array,
  fileName: string,
  limits: GateLimits = defaultLimits,
): Promise<Result<PassedFile, GateFault>> {
  return pass(bytes, fileName, limits, 1)
}

async function pass(
  bytes: Uint8Array,
  fileName: string,
  limits: GateLimits,
  depth: number,
): Promise<Result<PassedFile, GateFault>> {
  if (bytes.byteLength === 0) return fail(gateFault('empty'))
  if (bytes.byteLength > limits.maxBytes) return fail(tooLarge(bytes.byteLength, limits.maxBytes))
  const kind = sniff(bytes)
  if (typeof kind !== 'string') return fail(kind)
  const checked = await check(kind, bytes, limits, depth)
  if (!checked.ok) return checked
  const mime = mimes[kind]
  return ok({
    mime,
    size: bytes.byteLength,
    displayName: displayName(fileName, mime),
    originalName: fileName.toWellFormed().slice(0, 1_000),
    ...checked.value,
  })
}

type Checked = Result<Pick<PassedFile, 'pages' | 'parts'>, GateFault>

async function check(kind: Sniffed, bytes: Uint8Array, limits: GateLimits, depth: number): Promise<Checked> {
  switch (kind) {
    case 'pdf': {
      const pdf = checkPdf(bytes)
      return pdf.ok ? ok({ pages: pdf.value.pages, parts: [] }) : pdf
    }
    case 'jpeg':
      return plain(checkJpeg(bytes))
    case 'png':
      return plain(checkPng(bytes))
    case 'zip': {
      const docx = checkDocx(bytes)
      return docx.ok ? plain(null) : docx
    }
    case 'eml':
      return depth > deepest ? fail(gateFault('email_too_deep')) : email(bytes, limits, depth)
    default:
      return assertNever(kind)
  }
}

function plain(fault: GateFault | null): Checked {
  return fault === null ? ok({ pages: null, parts: [] }) : fail(fault)
}

async function email(bytes: Uint8Array, limits: GateLimits, depth: number): Promise<Checked> {
  const read = await readEmail(bytes)
  if (!read.ok) return read
  const parts: GatePart[] = []
  for (const file of read.value.files) {
    const passed = await pass(file.bytes, file.fileName, limits, depth + 1)
    parts.push(
      passed.ok
        ? { accepted: true, bytes: file.bytes, file: passed.value }
        : { accepted: false, displayName: displayName(file.fileName, ''), fault: passed.error },
    )
  }
  return ok({ pages: null, parts })
}

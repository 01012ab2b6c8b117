// Tells what a file is by its content; the ending of its name says nothing.
import { gateFault, type GateFault, typeRefused } from './fault.ts'

export type Sniffed = 'pdf' | 'jpeg' | 'png' | 'zip' | 'eml'

const known: readonly (readonly [Sniffed, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
]

const refused: readonly (readonly [RegExp, string])[] = [
  [/^MZ/, 'Program Windows'],
  [/^\x7fELF/, 'Program'],
  [/^\{\\rtf/, 'Dokumen RTF'],
  [/^GIF8/, 'Gambar GIF'],
  [/^BM/, 'Gambar BMP'],
  [/^(II\*\0|MM\0\*)/, 'Gambar TIFF'],
  [/^RIFF....WEBP/s, 'Gambar WebP'],
  [/^....ftyp(heic|heix|mif1|msf1|avif)/s, 'Gambar HEIC'],
  [/^Rar!/, 'Arsip RAR'],
  [/^7z\xbc\xaf/, 'Arsip 7z'],
  [/^PK\x05\x06/, 'Arsip kosong'],
  [/^\x1f\x8b/, 'Arsip GZIP'],
]

/** The kind of an accepted file, or the fault that names what it is instead. */
export function sniff(bytes: Uint8Array): Sniffed | GateFault {
  const match = known.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))
  if (match !== undefined) return match[0]
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1')
  if (head.startsWith('\xd0\xcf\x11\xe0')) return gateFault('old_word_refused')
  const foreign = refused.find(([pattern]) => pattern.test(head))
  if (foreign !== undefined) return typeRefused(foreign[1])
  if (/<svg[\s>]/i.test(head)) return gateFault('svg_refused')
  if (/^\s*(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|script)/i.test(head))
    return typeRefused('Halaman web (HTML)')
  return looksLikeEmail(bytes) ? 'eml' : typeRefused('Jenis berkas ini')
}

/** Header lines first, with a sender and another of the fields that every e-mail has. */
function looksLikeEmail(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 65_536))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  const lines = head
    .split(/\r?\n\r?\n/, 1)
    .join('')
    .split(/\r?\n/)
  if (!/^[!-9;-~]+:/.test(lines[0] ?? '')) return false
  const names = lines.map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase())
  return (
    names.includes('from') &&
    ['date', 'subject', 'to', 'message-id', 'mime-version'].some((name) => names.includes(name))
  )
}

// Good and hostile files for the upload gate, made on the spot.
import { crc32, deflateSync } from 'node:zlib'
import { Document, Packer, Paragraph } from 'docx'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** A PDF with the number of pages given; `compressed` keeps the page tree in an object stream. */
export function pdf(pages: number, { compressed = false, ending = '%%EOF\n' } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ')
  const tree = `<</Type/Pages/Kids[${kids}]/Resources<</Font<</F1 9 0 R>>>>/Count ${pages}>>`
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'
  const catalog = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'
  const plain = [
    `2 0 obj\n${tree}\nendobj\n`,
    ...Array.from({ length: pages }, (_, index) => `${index + 3} 0 obj\n${page}\nendobj\n`),
  ]
  const packed = deflateSync(Buffer.from(`2 0 ${tree} ${page}`))
  const stream = [
    Buffer.from(`8 0 obj\n<</Type/ObjStm/N 2/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]
  const body = compressed ? stream : plain.map((text) => Buffer.from(text))
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${catalog}`),
    ...body,
    Buffer.from(`trailer\n<</Root 1 0 R>>\nstartxref\n9\n${ending}`),
  ])
}

export function png(width = 1, height = 1): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const blocks = [block('IHDR', header), block('IDAT', deflateSync(Buffer.alloc(2))), block('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...blocks])
}

function block(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

export function jpeg(width = 8, height = 8): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34])
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, scan, Buffer.from([0xff, 0xd9])])
}

/** A letter as the docx library writes it, with files added, replaced or (null) taken out. */
export async function docx(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<Buffer> {
  const letter = new Document({ sections: [{ children: [new Paragraph('Surat permohonan')] }] })
  const files: Zippable = unzipSync(await Packer.toBuffer(letter))
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete files[name]
    else files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return Buffer.from(zipSync(files))
}

export interface Attached {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly type?: string
}

export function eml(...files: readonly Attached[]): Buffer {
  const parts = files.map(
    ({ fileName, bytes, type = 'application/octet-stream' }) =>
      `--batas\r\nContent-Type: ${type}; name="${fileName}"\r\nContent-Disposition: attachment; filename="${fileName}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`,
  )
  const head =
    'From: dinas@contohkab.go.id\r\nTo: kominfo@contohkab.go.id\r\nSubject: Permohonan\r\nMIME-Version: 1.0\r\n'
  const text = '--batas\r\nContent-Type: text/plain\r\n\r\nTerlampir surat.\r\n'
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary=batas\r\n\r\n${text}${parts.join('')}--batas--\r\n`,
  )
}

// The logo of the letterhead: what kind of picture the bytes are, and how large it is printed.
import { ImageRun } from 'docx'

interface Picture {
  readonly type: 'png' | 'jpg'
  readonly width: number
  readonly height: number
}

const pixelsPerMm = 96 / 25.4

/** The logo at a height in millimetres, at most as wide; null where the bytes are no PNG or JPEG that can be read. */
export function logoRun(bytes: Uint8Array | null, heightMm: number, widestMm: number): ImageRun | null {
  const picture = bytes === null ? null : pictureOf(bytes)
  if (bytes === null || picture === null) return null
  const scale = Math.min((heightMm * pixelsPerMm) / picture.height, (widestMm * pixelsPerMm) / picture.width)
  return new ImageRun({
    type: picture.type,
    data: bytes,
    transformation: {
      width: Math.max(1, Math.round(picture.width * scale)),
      height: Math.max(1, Math.round(picture.height * scale)),
    },
    altText: { id: '1', name: 'Lambang daerah', description: 'Lambang daerah', title: 'Lambang daerah' },
  })
}

/** Kind and size in pixels, read from the header; null for anything else. */
function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a)
    return sized('png', view.getUint32(16), view.getUint32(20))
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegSize(view)
  return null
}

function jpegSize(view: DataView): Picture | null {
  let offset = 2
  while (offset + 9 < view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return sized('jpg', view.getUint16(offset + 7), view.getUint16(offset + 5))
    offset += 2 + view.getUint16(offset + 2)
  }
  return null
}

function sized(type: Picture['type'], width: number, height: number): Picture | null {
  return width > 0 && height > 0 && width <= 20_000 && height <= 20_000 ? { type, width, height } : null
}

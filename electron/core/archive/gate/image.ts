// Walks through a JPEG or PNG from its first to its last block, without decoding the picture.
import { crc32 } from 'node:zlib'
import { type GateFault, gateFault } from './fault.ts'

const mostPixels = 100_000_000

/** The fault of a JPEG, or null. */
export function checkJpeg(bytes: Uint8Array): GateFault | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  let pixels = 0
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return gateFault('image_damaged')
    const marker = view.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.readUInt16BE(at + 2)
    if (isFrame(marker) && at + 9 <= view.length) pixels = view.readUInt16BE(at + 5) * view.readUInt16BE(at + 7)
    at += 2 + length
    if (marker === 0xda)
      return pixels === 0 || view.indexOf(Buffer.from([0xff, 0xd9]), at) < 0
        ? gateFault('image_damaged')
        : sized(pixels)
  }
  return gateFault('image_damaged')
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** The fault of a PNG, or null. */
export function checkPng(bytes: Uint8Array): GateFault | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8
  let pixels = 0
  let data = false
  while (at + 12 <= view.length) {
    const length = view.readUInt32BE(at)
    const type = view.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (end + 4 > view.length || crc32(view.subarray(at + 4, end)) !== view.readUInt32BE(end))
      return gateFault('image_damaged')
    if (type === 'IHDR' && length === 13) pixels = view.readUInt32BE(at + 8) * view.readUInt32BE(at + 12)
    if (type === 'IDAT') data = true
    if (type === 'IEND') return pixels === 0 || !data ? gateFault('image_damaged') : sized(pixels)
    at = end + 4
  }
  return gateFault('image_damaged')
}

function sized(pixels: number): GateFault | null {
  return pixels > mostPixels ? gateFault('image_too_large') : null
}

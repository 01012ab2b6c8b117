// Reading and writing the octets of a DNS message, with every bound checked.

/** Thrown inside the codec alone; `decodeMessage` turns it into a failure. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

export class ByteReader {
  readonly bytes: Uint8Array
  offset: number
  readonly #view: DataView

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes
    this.offset = offset
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1))
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2))
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4))
  }

  u48(): number {
    const high = this.u16()
    return high * 0x1_0000_0000 + this.u32()
  }

  take(length: number): Uint8Array {
    const start = this.#take(length)
    return this.bytes.subarray(start, start + length)
  }

  #take(length: number): number {
    const start = this.offset
    if (length < 0 || start + length > this.bytes.length) throw new Malformed('the message ends too early')
    this.offset = start + length
    return start
  }
}

export class ByteWriter {
  #bytes = new Uint8Array(512)
  length = 0

  u8(value: number): void {
    const at = this.#grow(1)
    this.#bytes[at] = value
  }

  u16(value: number): void {
    const at = this.#grow(2)
    this.#bytes[at] = value >>> 8
    this.#bytes[at + 1] = value
  }

  u32(value: number): void {
    this.u16(value >>> 16)
    this.u16(value & 0xffff)
  }

  u48(value: number): void {
    this.u16(Math.floor(value / 0x1_0000_0000))
    this.u32(value % 0x1_0000_0000)
  }

  put(bytes: Uint8Array): void {
    const at = this.#grow(bytes.length)
    this.#bytes.set(bytes, at)
  }

  /** Sets the two octets at an earlier place. */
  patch16(at: number, value: number): void {
    this.#bytes[at] = value >>> 8
    this.#bytes[at + 1] = value
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }

  #grow(by: number): number {
    const at = this.length
    const needed = at + by
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.length = needed
    return at
  }
}

// Writes the few DER values that a certificate needs (X.690).

export function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts)
}

export function setOf(...parts: readonly Buffer[]): Buffer {
  return tagged(0x31, ...parts)
}

/** A positive number, most significant byte first. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const short = Buffer.from(first === -1 ? [0] : bytes.subarray(first))
  return tagged(0x02, (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), short]) : short)
}

/** `1.2.840.10045.4.3.2`; the first arc is 0, 1 or 2. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let left = value >>> 7; left > 0; left >>>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}

export function bits(bytes: Uint8Array, unused = 0): Buffer {
  return tagged(0x03, Buffer.of(unused), Buffer.from(bytes))
}

export function octets(bytes: Uint8Array): Buffer {
  return tagged(0x04, Buffer.from(bytes))
}

export function utf8(text: string): Buffer {
  return tagged(0x0c, Buffer.from(text, 'utf8'))
}

export function yes(): Buffer {
  return tagged(0x01, Buffer.of(0xff))
}

/** UTCTime until 2049, GeneralizedTime after it, as RFC 5280 asks. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  return at.getUTCFullYear() < 2050
    ? tagged(0x17, Buffer.from(digits.slice(2), 'latin1'))
    : tagged(0x18, Buffer.from(digits, 'latin1'))
}

/** A context-specific tag: `constructed` for one that holds other values. */
export function context(number: number, content: Buffer, constructed: boolean): Buffer {
  return tagged((constructed ? 0xa0 : 0x80) | number, content)
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length)
  const bytes: number[] = []
  for (let left = length; left > 0; left >>>= 8) bytes.unshift(left & 0xff)
  return Buffer.of(0x80 | bytes.length, ...bytes)
}

// Reads a zone file (RFC 1035 section 5, RFC 2308 for $TTL) into its records; what cannot be read is named by its line.
import type { ZoneRecord } from './zone-record.ts'
import { type ZoneEntry, zoneEntries, type ZoneFault, type ZoneToken } from './zone-tokens.ts'

export interface ReadRecord extends ZoneRecord {
  readonly line: number
}

export interface ZoneFile {
  /** The owner of the SOA, else the origin that was given. */
  readonly zone: string
  readonly records: readonly ReadRecord[]
  readonly faults: readonly ZoneFault[]
}

interface Reading {
  origin: string
  owner: string | null
  ttl: number
}

const classes = new Set(['IN', 'CH', 'HS'])
const typeShape =
  /^(?:A|AAAA|CNAME|DNAME|NS|MX|TXT|SOA|SRV|CAA|PTR|SPF|SSHFP|TLSA|DS|DNSKEY|RRSIG|NSEC|NSEC3|NSEC3PARAM|CDS|CDNSKEY|NAPTR|HINFO|RP|LOC|HTTPS|SVCB|URI|CERT|OPENPGPKEY|TYPE\d+)$/

/** `origin` is the zone that relative names belong to until the file says another; seconds of `$TTL` default to an hour. */
export function readZoneFile(text: string, origin: string): ZoneFile {
  const { entries, faults: broken } = zoneEntries(text)
  const faults: ZoneFault[] = [...broken]
  const records: ReadRecord[] = []
  const reading: Reading = { origin, owner: null, ttl: 3600 }
  for (const entry of entries) {
    const read = readEntry(entry, reading)
    if (typeof read === 'string') faults.push({ line: entry.line, sentence: read })
    else if (read !== null) records.push(read)
  }
  const zone = records.find(({ type }) => type === 'SOA')?.name ?? reading.origin
  return { zone, records, faults: faults.toSorted((a, b) => a.line - b.line) }
}

/** A record, null for a directive, or the sentence of what is wrong. */
function readEntry(entry: ZoneEntry, reading: Reading): ReadRecord | string | null {
  const [first] = entry.tokens
  if (first !== undefined && !first.quoted && first.text.startsWith('$')) return directive(entry, reading)
  const tokens = [...entry.tokens]
  if (!entry.continues) {
    const owner = tokens.shift()
    reading.owner = owner === undefined ? null : absolute(owner.text, reading.origin)
  }
  if (reading.owner === null) return 'Baris ini tidak menyebut nama, dan tidak ada nama di atasnya.'
  const ttl = takeTtlAndClass(tokens, reading.ttl)
  const type = tokens.shift()?.text.toUpperCase() ?? ''
  if (!typeShape.test(type)) return type === '' ? 'Jenis catatannya tidak ada.' : `“${type}” bukan jenis catatan DNS.`
  if (reading.owner.length > 253) return 'Nama ini lebih dari 253 huruf.'
  const value = valueOf(type, tokens, reading.origin)
  if (value === null) return `Isi catatan ${type} ini tidak lengkap atau salah tulis.`
  return { name: reading.owner, type, ttl, value, line: entry.line }
}

function directive({ tokens }: ZoneEntry, reading: Reading): string | null {
  const [word = '', argument = ''] = tokens.map(({ text }) => text)
  switch (word.toUpperCase()) {
    case '$ORIGIN':
      if (argument === '') return '$ORIGIN tanpa nama zona.'
      reading.origin = absolute(argument, reading.origin)
      return null
    case '$TTL': {
      const ttl = ttlOf(argument)
      if (ttl === null) return `“${argument}” bukan TTL.`
      reading.ttl = ttl
      return null
    }
    case '$INCLUDE':
      return '$INCLUDE tidak dibaca. Gabungkan isi berkas itu ke dalam berkas zona ini.'
    default:
      return `${word} tidak dibaca. Tulis catatannya satu per satu.`
  }
}

/** Takes TTL and class away from the front, in either order. Seconds. */
function takeTtlAndClass(tokens: ZoneToken[], fallback: number): number {
  let ttl = fallback
  for (let round = 0; round < 2; round += 1) {
    const next = tokens[0]
    if (next === undefined || next.quoted) break
    const seconds = ttlOf(next.text)
    if (seconds !== null) ttl = seconds
    else if (!classes.has(next.text.toUpperCase())) break
    tokens.shift()
  }
  return ttl
}

/** `3600`, `1h`, `1w2d`; null where it is no such span. */
function ttlOf(text: string): number | null {
  if (/^\d{1,10}$/.test(text)) return Number(text)
  if (!/^(?:\d{1,6}[smhdw])+$/i.test(text)) return null
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }
  return [...text.toLowerCase().matchAll(/(\d+)([smhdw])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0),
    0,
  )
}

const named: Readonly<Record<string, number>> = { CNAME: 0, DNAME: 0, NS: 0, PTR: 0, MX: 1, SRV: 3 }

/** The data as text, names in it absolute; null where something is missing or is no address. */
function valueOf(type: string, tokens: readonly ZoneToken[], origin: string): string | null {
  if (tokens.length === 0) return null
  if (type === 'A' && !(tokens.length === 1 && isIpv4(tokens[0]?.text ?? ''))) return null
  if (type === 'AAAA' && !(tokens.length === 1 && isIpv6(tokens[0]?.text ?? ''))) return null
  if (type === 'TXT' || type === 'SPF') return tokens.map(({ text }) => text).join('')
  if (type === 'SOA' && tokens.length !== 7) return null
  const at = named[type]
  if (at === undefined) return tokens.map(({ text }) => text.toLowerCase()).join(' ')
  if (tokens.length !== at + 1) return null
  return tokens.map(({ text }, index) => (index === at ? absolute(text, origin) : text)).join(' ')
}

function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
}

function isIpv6(text: string): boolean {
  return /^[0-9a-f:.]+$/i.test(text) && text.split(':').length >= 3 && !/:::|::.*::/.test(text)
}

/** `www` under `contoh.go.id` is `www.contoh.go.id`; `@` is the origin; a final dot makes it absolute. */
function absolute(name: string, origin: string): string {
  const lower = name.toLowerCase()
  if (lower === '@') return origin
  if (lower.endsWith('.')) return lower.slice(0, -1)
  return origin === '' ? lower : `${lower}.${origin}`
}

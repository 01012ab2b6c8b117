// Wire records as record sets with readable values, and back.
import { isManaged, quoted, type RrSet, rrSet, unquoted } from '../../../../shared/domains/records.ts'
import { classes, type Rdata, types, type WireRecord } from './records.ts'

const names = new Map<number, string>(Object.entries(types).map(([name, code]) => [code, name]))

export function typeName(type: number): string {
  return names.get(type) ?? `TYPE${type}`
}

export function typeCode(name: string): number {
  const known = Object.entries(types).find(([text]) => text === name)?.[1]
  return known ?? Number(name.replace(/^TYPE/, ''))
}

export function valueOf(data: Rdata): string {
  switch (data.kind) {
    case 'address':
      return data.address
    case 'name':
      return data.name
    case 'soa':
      return `${data.mname} ${data.rname} ${data.serial} ${data.refresh} ${data.retry} ${data.expire} ${data.minimum}`
    case 'mx':
      return `${data.preference} ${data.exchange}`
    case 'txt':
      return quoted(data.strings)
    case 'raw':
      return data.hex
  }
}

/** One set for each name and type, in the order of their first record. */
export function setsOf(records: readonly WireRecord[]): RrSet<string>[] {
  const groups = new Map<string, WireRecord[]>()
  for (const record of records) {
    const key = `${record.name} ${record.type}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [
      rrSet(
        first.name,
        typeName(first.type),
        first.ttl,
        group.map((record) => valueOf(record.data)),
      ),
    ]
  })
}

/** The records of a set for an update. @throws RangeError for a type that Siladom does not write. */
export function recordsOf({ name, type, ttl, values }: RrSet<string>): WireRecord[] {
  if (!isManaged(type)) throw new RangeError(`${type} is not written`)
  return values.map((value) => ({ name, type: types[type], class: classes.IN, ttl, data: dataOf(type, value) }))
}

function dataOf(type: 'A' | 'AAAA' | 'CNAME' | 'TXT', value: string): Rdata {
  if (type === 'CNAME') return { kind: 'name', name: value }
  if (type !== 'TXT') return { kind: 'address', address: value }
  const strings = unquoted(value)
  if (strings === null) throw new RangeError(`no TXT value: ${value}`)
  return { kind: 'txt', strings }
}

// Wire records as record sets with readable values, and back.
import { quoted, type RrSet, rrSet } from '../../../../shared/domains/records.ts'
import { type Rdata, types, type WireRecord } from './records.ts'

const names = new Map<number, string>(Object.entries(types).map(([name, code]) => [code, name]))

function typeName(type: number): string {
  return names.get(type) ?? `TYPE${type}`
}

function valueOf(data: Rdata): string {
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

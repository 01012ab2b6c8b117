// A plan as one RFC 2136 update: its conditions are what stands now, its changes deletions first.
import type { Plan } from '../../../../shared/domains/plan.ts'
import { isManaged, managedTypes } from '../../../../shared/domains/records.ts'
import { newMessage } from '../wire/exchange.ts'
import { type Message, opcodes } from '../wire/message.ts'
import { recordsOf } from '../wire/record-sets.ts'
import { classes, noData, types, type WireRecord } from '../wire/records.ts'

export function updateMessage(plan: Plan): Message {
  return newMessage({
    opcode: opcodes.update,
    question: [{ name: plan.zone, type: types.SOA, class: classes.IN }],
    answer: conditions(plan),
    authority: plan.changes.flatMap(changeRecords),
  })
}

/** RFC 2136 2.4: the name is not there, or has exactly these sets and none of the other types that Siladom writes. */
function conditions({ name, before }: Plan): WireRecord[] {
  if (before.length === 0) return [{ name, type: types.ANY, class: classes.NONE, ttl: 0, data: noData }]
  const managed = before.filter((set) => isManaged(set.type))
  const present = managed.flatMap((set) => recordsOf(set).map((record) => ({ ...record, ttl: 0 })))
  const absent = managedTypes
    .filter((type) => managed.every((set) => set.type !== type))
    .map((type) => ({ name, type: types[type], class: classes.NONE, ttl: 0, data: noData }))
  return [...present, ...absent]
}

function changeRecords({ before, after }: Plan['changes'][number]): WireRecord[] {
  const gone =
    before === null ? [] : [{ name: before.name, type: types[before.type], class: classes.ANY, ttl: 0, data: noData }]
  return [...gone, ...(after === null ? [] : recordsOf(after))]
}

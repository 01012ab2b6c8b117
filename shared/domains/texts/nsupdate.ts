// The change of a plan as a script for nsupdate, with the same conditions as Siladom's own update.
import type { Plan } from '../plan.ts'
import { isManaged, managedTypes, type RrSet } from '../records.ts'

/** The key stays in its file (`nsupdate -k`); no secret stands in the script. */
export function nsupdateScript(plan: Plan, server: { readonly host: string; readonly port: number } | null): string {
  const name = `${plan.name}.`
  return [
    `; Jalankan: nsupdate -v -k BERKAS_KUNCI < berkas ini`,
    ...(server === null ? [] : [`server ${server.host} ${server.port}`]),
    `zone ${plan.zone}.`,
    ...conditions(plan, name),
    ...plan.changes.flatMap(({ before, after }) => [
      ...(before === null ? [] : [`update delete ${name} ${before.type}`]),
      ...(after === null ? [] : values(after).map((value) => `update add ${name} ${after.ttl} ${after.type} ${value}`)),
    ]),
    'send',
    'answer',
    '',
  ].join('\n')
}

function conditions({ before }: Plan, name: string): string[] {
  if (before.length === 0) return [`prereq nxdomain ${name}`]
  const managed = before.filter((set): set is RrSet => isManaged(set.type))
  return [
    ...managed.flatMap((set) => values(set).map((value) => `prereq yxrrset ${name} ${set.type} ${value}`)),
    ...managedTypes
      .filter((type) => managed.every((set) => set.type !== type))
      .map((type) => `prereq nxrrset ${name} ${type}`),
  ]
}

function values({ type, values: all }: RrSet): readonly string[] {
  return type === 'CNAME' ? all.map((value) => `${value}.`) : all
}

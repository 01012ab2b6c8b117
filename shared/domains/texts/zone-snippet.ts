// The change of a plan as lines of a zone file, for an operator who edits by hand.
import { labelIn } from '../host-names.ts'
import type { Plan } from '../plan.ts'
import type { RrSet } from '../records.ts'

/** Lines to take out begin with `;HAPUS`; the serial is the operator's to raise. */
export function zoneSnippet(plan: Plan): string {
  const lines = plan.changes.flatMap(({ before, after }) => [
    ...(before === null ? [] : recordLines(before, plan.zone).map((line) => `;HAPUS ${line}`)),
    ...(after === null ? [] : recordLines(after, plan.zone)),
  ])
  return [
    `; Perubahan untuk ${plan.name} di zona ${plan.zone}`,
    '; 1. Hapus baris yang bertanda ;HAPUS, tambahkan baris lainnya.',
    '; 2. Naikkan nomor serial pada catatan SOA.',
    `; 3. Periksa dengan: named-checkzone ${plan.zone} BERKAS_ZONA`,
    ...lines,
    '',
  ].join('\n')
}

function recordLines({ name, type, ttl, values }: RrSet, zone: string): string[] {
  return values.map((value) => `${labelIn(name, zone)} ${ttl} IN ${type} ${type === 'CNAME' ? `${value}.` : value}`)
}

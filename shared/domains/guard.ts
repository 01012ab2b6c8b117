// The one place that says which changes are never made: protected names, safety limits, foreign targets.
import type { NamePolicy } from '../naming/types.ts'
import { hostProblem, isBelow, labelIn } from './host-names.ts'
import type { Plan } from './plan.ts'
import type { RrSet } from './records.ts'

export interface PlanProblem {
  /** `target`, `mode` or `name`, for the form; `connection` for the administrator. */
  readonly path: 'target' | 'mode' | 'name' | 'connection'
  readonly sentence: string
}

/** The most values that one plan may leave at a name. */
const mostValues = 4

/** What must never be written, whatever a form or a person asks. */
export function guardProblems(plan: Plan, policy: Pick<NamePolicy, 'reserved'>): readonly PlanProblem[] {
  const { zone, name } = plan
  const wanted = plan.changes.flatMap((change) => (change.after === null ? [] : [change.after]))
  const left = plan.after
  return [
    ...nameProblems(zone, name, policy),
    ...wanted.flatMap((set) => (set.ttl < 60 || set.ttl > 86_400 ? [of('connection', ttlRange)] : [])),
    ...(left.flatMap((set) => set.values).length > mostValues && wanted.length > 0 ? [of('target', tooMany)] : []),
    ...standingProblems(plan, left),
  ]
}

function of(path: PlanProblem['path'], sentence: string): PlanProblem {
  return { path, sentence }
}

function nameProblems(zone: string, name: string, { reserved }: Pick<NamePolicy, 'reserved'>): PlanProblem[] {
  if (name === zone) return [of('name', `${zone} adalah puncak zona dan tidak diubah lewat Siladom.`)]
  if (!isBelow(name, zone)) return [of('name', `${name} tidak berada di zona ${zone}.`)]
  const problem = hostProblem(name)
  if (problem !== null) return [of('name', problem)]
  const label = labelIn(name, zone)
  const held = reserved.find((one) => one.label === label && one.group !== 'trust')
  const isProtected = held !== undefined || /^(ns\d*|www|mail)$/.test(label)
  return isProtected ? [of('name', `${name} dilindungi: dipakai layanan pokok dan tidak diubah lewat Siladom.`)] : []
}

function standingProblems({ zone, name, before }: Plan, left: readonly RrSet<string>[]): PlanProblem[] {
  const alias = left.find((set) => set.type === 'CNAME')
  const delegated = before.some((set) => set.type === 'NS')
  const problems = delegated
    ? [of('name', `${name} sudah diserahkan ke server nama lain; catatan baru tidak akan terlihat.`)]
    : []
  if (alias === undefined) return problems
  const others = left.filter((set) => set.type !== 'CNAME').map((set) => set.type)
  if (others.length > 0)
    problems.push(
      of(
        'mode',
        `Alias tidak dapat berdampingan dengan catatan lain (${others.join(', ')}). Pilih cara lain, atau hapus catatan itu dahulu di server.`,
      ),
    )
  const [target = ''] = alias.values
  if (target === name) problems.push(of('target', 'Alias tidak boleh menunjuk dirinya sendiri.'))
  if (!isBelow(target, zone))
    problems.push(of('target', `Alias hanya boleh menunjuk nama di zona ${zone}, bukan ${target}.`))
  return problems
}

const ttlRange = 'Masa simpan (TTL) harus 60 sampai 86.400 detik.'
const tooMany = `Satu nama paling banyak mempunyai ${mostValues} nilai.`

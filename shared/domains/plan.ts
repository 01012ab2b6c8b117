// A plan: what stands at a name, what is to stand there, and each change between the two, before and after.
import { isManaged, ordered, type RrSet, sameSet, sameSets } from './records.ts'

export type Change =
  | { readonly kind: 'create'; readonly before: null; readonly after: RrSet }
  | { readonly kind: 'replace'; readonly before: RrSet; readonly after: RrSet }
  | { readonly kind: 'delete'; readonly before: RrSet; readonly after: null }

export interface Plan {
  readonly zone: string
  readonly name: string
  /** Deletions first: an alias may take the place of addresses only once they are gone. */
  readonly changes: readonly Change[]
  /** Everything that stands at the name, types that Siladom does not write included. */
  readonly before: readonly RrSet<string>[]
  readonly after: readonly RrSet<string>[]
  readonly warnings: readonly string[]
}

export interface Planning {
  readonly zone: string
  readonly name: string
  readonly before: readonly RrSet<string>[]
  readonly desired: readonly RrSet[]
  readonly warnings?: readonly string[]
}

/**
 * The difference between what stands and what is wanted. TXT that nobody asked about stays, unless an alias is wanted,
 * which stands alone; other types stay in any case.
 */
export function planOf({ zone, name, before, desired, warnings = [] }: Planning): Plan {
  const alias = desired.some((set) => set.type === 'CNAME')
  const present = before.filter((set): set is RrSet => isManaged(set.type))
  const goes = (set: RrSet) =>
    desired.every((wanted) => wanted.type !== set.type) && (set.type !== 'TXT' || alias || desired.length === 0)
  const deleted = present.filter(goes)
  const changed = desired.flatMap((wanted): Change[] => {
    const old = present.find((set) => set.type === wanted.type)
    if (old === undefined) return [{ kind: 'create', before: null, after: wanted }]
    return sameSet(old, wanted) ? [] : [{ kind: 'replace', before: old, after: wanted }]
  })
  const changes: Change[] = [
    ...deleted.map((set): Change => ({ kind: 'delete', before: set, after: null })),
    ...changed,
  ]
  return { zone, name, changes, before: ordered(before), after: afterOf(before, changes), warnings }
}

function afterOf(before: readonly RrSet<string>[], changes: readonly Change[]): readonly RrSet<string>[] {
  const touched = new Set(changes.map((change) => (change.before ?? change.after)?.type))
  return ordered([
    ...before.filter((set) => !touched.has(set.type as RrSet['type'])),
    ...changes.flatMap((change) => (change.after === null ? [] : [change.after])),
  ])
}

/** The way back. */
export function inverseOf(plan: Plan): Plan {
  const changes = plan.changes.map((change): Change => {
    switch (change.kind) {
      case 'create':
        return { kind: 'delete', before: change.after, after: null }
      case 'replace':
        return { kind: 'replace', before: change.after, after: change.before }
      case 'delete':
        return { kind: 'create', before: null, after: change.before }
    }
  })
  const deletionsFirst = [...changes].sort((left, right) => rank(left) - rank(right))
  return { ...plan, changes: deletionsFirst, before: plan.after, after: plan.before, warnings: [] }
}

function rank({ kind }: Change): number {
  return kind === 'delete' ? 0 : 1
}

/** What a name looks like in the light of a plan. */
export function standing(plan: Plan, found: readonly RrSet<string>[]): 'before' | 'after' | 'foreign' {
  if (sameSets(found, plan.after)) return 'after'
  return sameSets(found, plan.before) ? 'before' : 'foreign'
}

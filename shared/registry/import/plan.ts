// What an import would do: which rows would be entered, which the register knows already, which are wrong and why.
import { ownerKey } from './owners.ts'
import { type ImportDraft, readRow, type RowContext } from './read-row.ts'
import type { SourceProblem, SourceRow } from './source-list.ts'

export type ImportLine =
  | { readonly state: 'new'; readonly place: string; readonly draft: ImportDraft }
  | { readonly state: 'known'; readonly place: string; readonly fqdn: string; readonly sentence: string }
  | { readonly state: 'wrong'; readonly place: string; readonly typed: string; readonly sentences: readonly string[] }

/** Names of the register that stand in the way, each with how it stands there. */
export type StandingNames = ReadonlyMap<string, 'active' | 'planned' | 'suspended'>

export interface UnknownOwner {
  readonly key: string
  /** As the list first writes it. */
  readonly text: string
  readonly count: number
}

export interface ImportPlan {
  readonly lines: readonly ImportLine[]
  /** Owners that no unit of the office is, the most frequent first; they are kept as text. */
  readonly owners: readonly UnknownOwner[]
}

export interface PlanContext extends RowContext {
  readonly standing: StandingNames
}

/** Yields after every slice of rows, so that whoever drives it can let others in between; answers the plan. */
export function* planImport(
  rows: readonly SourceRow[],
  problems: readonly SourceProblem[],
  context: PlanContext,
): Generator<undefined, ImportPlan> {
  const lines: ImportLine[] = problems.map(({ place, sentence }) => ({
    state: 'wrong',
    place,
    typed: '',
    sentences: [sentence],
  }))
  const seen = new Map<string, string>()
  const owners = new Map<string, UnknownOwner>()
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % slice === 0) yield
    const line = lineOf(row, context, seen)
    lines.push(line)
    if (line.state === 'new') countOwner(line.draft, owners)
  }
  return { lines, owners: [...owners.values()].toSorted((a, b) => b.count - a.count) }
}

const slice = 250

function lineOf(row: SourceRow, context: PlanContext, seen: Map<string, string>): ImportLine {
  const { place } = row
  const read = readRow(row, context)
  if (!read.ok) return { state: 'wrong', place, typed: read.typed, sentences: read.sentences }
  const { fqdn } = read.draft
  const first = seen.get(fqdn)
  if (first !== undefined) {
    const sentence = `${fqdn} sudah ada pada ${first} daftar ini. Hapus salah satunya.`
    return { state: 'wrong', place, typed: fqdn, sentences: [sentence] }
  }
  seen.set(fqdn, place)
  const standing = context.standing.get(fqdn)
  if (standing === undefined) return { state: 'new', place, draft: read.draft }
  const sentence =
    standing === 'planned' ? 'sudah disetujui pada permohonan dan sedang dibuat' : 'sudah ada di register'
  return { state: 'known', place, fqdn, sentence }
}

function countOwner({ unitId, ownerName }: ImportDraft, owners: Map<string, UnknownOwner>): void {
  if (unitId !== null || ownerName === '') return
  const key = ownerKey(ownerName)
  const known = owners.get(key)
  owners.set(key, { key, text: known?.text ?? ownerName, count: (known?.count ?? 0) + 1 })
}

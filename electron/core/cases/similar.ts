// "Serupa dan sudah diputus": for each name of a request the decisions of the past that are like it.
import type { PastDecision, SimilarView } from '../../../shared/contract/similar.ts'
import {
  type ComparedName,
  type DecidedName,
  precedentsOf,
  significantWords,
} from '../../../shared/naming/precedent.ts'
import { may } from '../../../shared/office/policy.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { CaseState, ItemState } from '../../../shared/procedures/state.ts'
import type { Caller } from '../http/caller.ts'
import { doneAt, donePost } from '../letters/done-by.ts'
import { textOf, textsOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { findingsOf } from './finding-view.ts'
import type { LoadedCase } from './load.ts'
import { type SimilarCase, type SimilarTo, selectSimilar } from './similar-queries.ts'
import { readState } from './stored-state.ts'

/** Only requests that this caller may read; none for procedures that decide no names. */
export async function similarView(
  tx: Tx,
  services: Services,
  caller: Caller,
  { definition, state }: LoadedCase,
): Promise<SimilarView> {
  if (definition.screens !== 'desk' || state.items.length === 0) return { names: [] }
  const posts = caller.posts.map((held) => held.post)
  const { zones } = await services.office.profile(tx)
  const rows = await selectSimilar(tx, lookFor(state, zones))
  const facts = await services.office.facts(tx, await services.office.today(tx))
  const units = new Map((await services.office.units(tx)).map((unit) => [unit.id, unit.name]))
  const past = rows
    .map((row) => ({ row, state: readState(row) }))
    .filter((one) => may(posts, 'case.read', one.state.status))
    .flatMap((one) => decisionsOf(one, facts, units))
  return {
    names: state.items.map((item) => ({
      itemId: item.id,
      past: precedentsOf(nameOf(state, item), past).map(({ view, why }) => ({ ...view, why })),
    })),
  }
}

function lookFor(state: CaseState, zones: readonly string[]): SimilarTo {
  const related = state.items.flatMap((item) => findingsOf(item.values).map((finding) => finding.related ?? ''))
  const names = state.items.flatMap(({ label, zone }) =>
    [label, ...shorter(label)].flatMap((one) => [...new Set([zone, ...zones])].map((end) => `${one}.${end}`)),
  )
  return {
    caseId: state.caseId,
    unitId: state.unitId,
    fqdns: [...new Set([...names, ...related.filter((fqdn) => fqdn !== '')])],
    labels: [...new Set(state.items.map((item) => item.label))],
    parts: anyOf(
      'title',
      state.items.flatMap((item) => halves(item.label).map(quoted)),
    ),
    words: anyOf(
      'body',
      state.items.flatMap((item) => {
        const words = significantWords(textOf(item.values, 'function_text')).slice(0, 4)
        return words.length < 2 ? [] : [`(${words.map(quoted).join(' AND ')})`]
      }),
    ),
  }
}

/** `a-b-c` as `a-b` and `a`: the names that it goes on from. */
function shorter(label: string): readonly string[] {
  const cut = label.lastIndexOf('-')
  return cut <= 0 ? [] : [label.slice(0, cut), ...shorter(label.slice(0, cut))]
}

/** A slip of the finger leaves one half as it is. The index of parts knows none of fewer than three signs. */
function halves(label: string): readonly string[] {
  const middle = Math.max(3, Math.floor(label.length / 2))
  return [label.slice(0, middle), label.slice(-middle)].filter((half) => half.length >= 3)
}

function anyOf(column: string, terms: readonly string[]): string | null {
  return terms.length === 0 ? null : `{${column}} : (${[...new Set(terms)].join(' OR ')})`
}

function quoted(text: string): string {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`
}

function nameOf({ unitId }: CaseState, { fqdn, label, values }: ItemState): ComparedName {
  return { fqdn, label, unitId, use: textOf(values, 'use'), functionText: textOf(values, 'function_text') }
}

type Decided = DecidedName & { readonly view: Omit<PastDecision, 'why'> }

interface Past {
  readonly row: SimilarCase
  readonly state: CaseState
}

function decisionsOf({ row, state }: Past, office: OfficeFacts, units: ReadonlyMap<string, string>): Decided[] {
  const { caseId, unitId } = state
  const decidedAt = doneAt(state, 'S6', 'decide')
  if (decidedAt === null) return []
  return state.items.flatMap((item): Decided[] => {
    const decision = item.values['decision']
    if (decision !== 'approve' && decision !== 'refuse' && decision !== 'reset') return []
    const view: Decided['view'] = {
      caseId,
      agenda: row.agenda_no ?? row.tracking_code,
      fqdn: item.fqdn,
      unit: (unitId === null ? undefined : units.get(unitId)) ?? '',
      decision,
      decidedAt,
      decidedBy: office.postTitle(donePost(state, 'S6', 'decide', 'kabid')),
      reasons: decision === 'refuse' ? [...textsOf(item.values, 'ground_sentences')] : [],
    }
    return [{ ...nameOf(state, item), caseId, decidedAt, view }]
  })
}

// Takes a case of any procedure from opening to archive by the rules alone, with chosen or random entries.
import type { Json, JsonObject } from '../../../../shared/json.ts'
import type { Command, OfficeFacts, Who } from '../../../../shared/procedures/commands.ts'
import { decide } from '../../../../shared/procedures/decide.ts'
import { decideOpen } from '../../../../shared/procedures/decide-open.ts'
import type { Act, Definition, Field } from '../../../../shared/procedures/definition.ts'
import type { CaseEventBody } from '../../../../shared/procedures/events.ts'
import { evolve } from '../../../../shared/procedures/evolve.ts'
import { holds } from '../../../../shared/procedures/expression.ts'
import { actAt, deskOf } from '../../../../shared/procedures/look-up.ts'
import { applies } from '../../../../shared/procedures/routing.ts'
import { scopeOf } from '../../../../shared/procedures/scope.ts'
import type { CaseState } from '../../../../shared/procedures/state.ts'
import type { PostKey } from '../../../../shared/office/posts.ts'

/** Answers a whole number from 0 to below `limit`. */
export type Pick = (limit: number) => number

const office: OfficeFacts = {
  vacant: () => false,
  holds: (personId, post) => personId === `person of ${post}`,
  personName: (personId) => personId,
  postTitle: (post) => post,
  setting: {},
}

const who = (post: PostKey, fromPaper = false): Who => ({
  personId: `person of ${post}`,
  post,
  capacity: 'definitif',
  recorder: `person of ${post}`,
  recorderPost: post,
  fromPaper,
  reauthenticated: true,
})

export interface Walk {
  readonly definition: Definition
  readonly state: CaseState
}

export function deskAt({ definition, state }: Walk): {
  readonly step: string
  readonly act: Act
  readonly post: PostKey
} {
  const here = actAt(definition, state.position)
  if (here === null) throw new Error(`${definition.code} is at its end`)
  return { step: here.step.id, act: here.act, post: deskOf(here.act) }
}

function apply(
  definition: Definition,
  before: CaseState | null,
  bodies: readonly CaseEventBody[],
  post: PostKey,
): Walk {
  const person = `person of ${post}`
  const state = bodies.reduce<CaseState | null>((sofar, body) => {
    const n = (sofar?.n ?? 0) + 1
    const at = 1_772_000_000_000 + n * 60_000
    return evolve('case-1', definition, sofar, {
      n,
      at,
      recordedAt: at,
      actor: person,
      recorder: person,
      post,
      capacity: 'definitif',
      body,
    })
  }, before)
  if (state === null) throw new Error('nothing happened')
  return { definition, state }
}

/** Opens a case with the entries given, every other field filled by `pick`. */
export function open(definition: Definition, pick: Pick, entries: JsonObject = {}): Walk {
  const act = definition.steps[0]?.acts[0]
  if (act === undefined) throw new Error(`${definition.code} has no first act`)
  const post = deskOf(act)
  const values = fill(act, (entered) => ({ case: entered, value: entered, setting: {}, items: [] }), pick, entries)
  const opened = decideOpen(
    definition,
    'hash',
    {
      type: 'open',
      channel: 'surat',
      receivedAt: 1_772_000_000_000,
      receivedDate: definition.validTo ?? '2026-03-17',
      startedAt: 1_772_000_000_000,
      unitId: null,
      subject: definition.title,
      trackingCode: 'ABC',
      agendaId: null,
      names: [],
      values,
      items: {},
      documents: [],
    },
    who(post, definition.paperOnly === true),
    office,
  )
  if (!opened.ok)
    throw new Error(
      `${definition.code} does not open: ${opened.error.sentence} ${JSON.stringify(opened.error.problems)}`,
    )
  return apply(definition, null, opened.value, post)
}

/** Gives a command at the desk of the act at hand; answers the refusal's code and sentence where it is refused. */
export function give(walk: Walk, command: Command): Walk | string {
  const { post } = deskAt(walk)
  const decided = decide(
    { definition: walk.definition, state: walk.state, who: who(post), now: 1_772_000_000_000, office },
    command,
  )
  if (!decided.ok) return `${decided.error.code}: ${decided.error.sentence}`
  return apply(walk.definition, walk.state, decided.value, post)
}

/** Completes the act at hand with the outcome and entries given, every other field filled by `pick`. */
export function complete(walk: Walk, outcome: string, pick: Pick = () => 0, entries: JsonObject = {}): Walk | string {
  const { act } = deskAt(walk)
  const values = fill(
    act,
    (entered) => scopeOf(walk.state, { outcome, values: entered, items: {} }, office),
    pick,
    entries,
  )
  return give(walk, {
    type: 'complete',
    outcome,
    reason: 'Alasan tertulis.',
    values,
    items: {},
    documents: [],
    digest: 'd',
  })
}

/** As `complete`, and a refusal is an error. */
export function must(walk: Walk, outcome: string, entries: JsonObject = {}): Walk {
  const done = complete(walk, outcome, () => 0, entries)
  if (typeof done === 'string') throw new Error(`${deskAt(walk).step}.${deskAt(walk).act.code} ${outcome}: ${done}`)
  return done
}

/** The outcomes that may be chosen as things stand. */
export function choices({ definition, state }: Walk): readonly string[] {
  const scope = scopeOf(state, { values: {}, items: {} }, office)
  const act = actAt(definition, state.position)?.act
  return (act?.outcomes ?? [])
    .filter((outcome) => applies(outcome, scope) || outcome.when !== undefined)
    .map((outcome) => outcome.code)
}

function fill(
  act: Act,
  scope: (entered: JsonObject) => ReturnType<typeof scopeOf>,
  pick: Pick,
  entries: JsonObject,
): JsonObject {
  return act.fields.reduce<JsonObject>((entered, field) => {
    const given = entries[field.key]
    if (given !== undefined) return { ...entered, [field.key]: given }
    const asked = field.when === undefined || holds(field.when, scope(entered))
    return asked ? { ...entered, [field.key]: valueOf(field, pick) } : entered
  }, {})
}

function valueOf(field: Field, pick: Pick): Json {
  const options = field.options ?? []
  switch (field.kind) {
    case 'yesno':
      return pick(2) === 0 ? 'yes' : 'no'
    case 'choice':
      return options[pick(options.length)]?.value ?? null
    case 'choices':
      return options.slice(0, 1 + pick(options.length)).map((option) => option.value)
    case 'date':
      return '2026-03-17'
    case 'number':
    case 'money':
      return pick(100_000)
    case 'files':
      return ['document-1']
    case 'text':
    case 'paragraph':
    case 'person':
    case 'sentences':
    case 'json':
      return `Isi ${field.key}`.slice(0, field.maxLength ?? 500)
    default:
      throw new Error(`unknown kind ${JSON.stringify(field.kind)}`)
  }
}

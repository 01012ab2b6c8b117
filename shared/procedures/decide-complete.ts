// "Selesai": the act's values are checked, its outcome is found and guarded, and the way on is computed.
import { postKeys } from '../office/posts.ts'
import { fail, ok } from '../result.ts'
import {
  type CompleteCommand,
  type FieldProblem,
  type OfficeFacts,
  refusal,
  type Refusal,
  type Who,
} from './commands.ts'
import type { Decided, Situation } from './situation.ts'
import { turnRefusal } from './decide-take.ts'
import type { Act, Outcome } from './definition.ts'
import { endingAfter } from './ending.ts'
import { checkEntry } from './entry.ts'
import type { ActDone, CaseEventBody } from './events.ts'
import { holds, type Scope } from './expression.ts'
import { fourEyes } from './four-eyes.ts'
import { actAt } from './look-up.ts'
import { applies, route } from './routing.ts'
import { scopeOf } from './scope.ts'

export function decideComplete(situation: Situation, command: CompleteCommand): Decided {
  const { definition, state, who, office } = situation
  const turn = turnRefusal(situation)
  if (turn !== null) return fail(turn)
  const here = actAt(definition, state.position)
  if (here === null || state.position === null) return fail(refusal('wrong_state', 'Permohonan ini sudah selesai.'))
  const { step, act } = here
  const eyes = fourEyes(definition, state, step.id, act.code, who.personId, office)
  if (eyes !== null) return fail(eyes)
  const scope = scopeOf(state, command, office)
  const found = findOutcome(act, command.outcome, scope)
  if (found === null)
    return fail(refusal('outcome_unknown', 'Pilihan ini tidak tersedia pada langkah ini. Muat ulang lalu pilih lagi.'))
  const problems = [
    ...problemsOf(
      act,
      found,
      command,
      scope,
      state.items.map((item) => item.id),
    ),
    ...assignmentProblems(command, office),
  ]
  const first = problems[0]
  if (first !== undefined) return fail(refusal('invalid', first.sentence, problems))
  const guarded = guardRefusal(found, scope)
  if (guarded !== null) return fail(guarded)
  const unproven = reauthenticationRefusal(act, found, who)
  if (unproven !== null) return fail(unproven)
  const kept = found.withoutFields === true ? { values: {}, items: {} } : command
  const afterwards = scopeOf({ ...state, ending: endingAfter(state.ending, found.code) }, kept, office)
  const { next, skipped } = route(definition, state.position, found, afterwards, office)
  const done: ActDone = {
    type: 'act_done',
    step: step.id,
    act: act.code,
    outcome: found.code,
    outcomeKind: found.kind,
    reason: command.reason?.trim() ?? null,
    values: kept.values,
    items: kept.items,
    documents: command.documents,
    next,
    skipped,
    loop: found.loop ?? null,
    parafsFall: found.parafsFall === true,
    digest: command.digest,
    reauthenticated: who.reauthenticated && !who.fromPaper,
  }
  const taken: readonly CaseEventBody[] = state.taken === null ? [{ type: 'taken', step: step.id, act: act.code }] : []
  return ok([...taken, done])
}

/** The named outcome where it applies, or the only one that does when none is named. */
function findOutcome(act: Act, code: string | null, scope: Scope): Outcome | null {
  const open = act.outcomes.filter((outcome) => applies(outcome, scope))
  if (code === null) return open.find((outcome) => outcome.kind !== 'return') ?? null
  return open.find((outcome) => outcome.code === code) ?? null
}

/** A return asks for its reason alone, as does an outcome without fields: they are not needed to send work back or to end it. */
function problemsOf(
  act: Act,
  outcome: Outcome,
  command: CompleteCommand,
  scope: Scope,
  itemIds: readonly string[],
): readonly FieldProblem[] {
  const noReason = outcome.reasonRequired === true && (command.reason ?? '').trim() === ''
  const reason = noReason
    ? [{ path: 'reason', sentence: 'Tulis alasannya, agar yang menerima tahu apa yang diperbaiki.' }]
    : []
  const tooLong =
    (command.reason ?? '').length > 5000
      ? [{ path: 'reason', sentence: 'Alasan terlalu panjang, paling banyak 5.000 huruf.' }]
      : []
  if (outcome.kind === 'return' || outcome.withoutFields === true) return [...reason, ...tooLong]
  return [...reason, ...tooLong, ...checkEntry(act.fields, command.values, command.items, scope, itemIds)]
}

/** `assigned_<post>` names a holder of that post; where nobody holds it, the step that follows says so. */
function assignmentProblems({ values }: CompleteCommand, office: OfficeFacts): readonly FieldProblem[] {
  return postKeys.flatMap((post) => {
    const person = values[`assigned_${post}`]
    if (typeof person !== 'string' || person === '' || office.vacant(post) || office.holds(person, post)) return []
    return [{ path: `values.assigned_${post}`, sentence: `Pilih pemegang jabatan ${office.postTitle(post)} hari ini.` }]
  })
}

function guardRefusal(outcome: Outcome, scope: Scope): Refusal | null {
  const broken = outcome.guards?.find((guard) => !holds(guard.must, scope))
  return broken === undefined
    ? null
    : refusal('guard', broken.sentence, [{ path: broken.code, sentence: broken.sentence }])
}

/** Sending work back approves nothing, so it asks no password. */
function reauthenticationRefusal(act: Act, outcome: Outcome, who: Who): Refusal | null {
  if (act.reauthenticate === undefined || outcome.kind === 'return' || who.fromPaper || who.reauthenticated) return null
  return refusal('reauthentication_required', 'Ketik kata sandi Anda untuk mengesahkan apa yang tampil di layar ini.')
}

// Two pairs of eyes: one person may not do both acts of a pair, unless the Kepala Dinas allowed it once.
import type { PersonId } from '../ids.ts'
import type { Instant } from '../time.ts'

export interface DoneAct {
  readonly act: string
  readonly personId: PersonId
}

/** Granted once, for one person and one pair of acts; a used one counts no more. */
export interface FourEyesException {
  readonly pair: readonly [string, string]
  readonly personId: PersonId
  readonly grantedAt: Instant
  readonly usedAt: Instant | null
}

export interface FourEyesQuestion {
  readonly pairs: readonly (readonly [string, string])[]
  /** Acts done so far, oldest first; the last one of a name counts. */
  readonly done: readonly DoneAct[]
  readonly act: string
  readonly person: { readonly id: PersonId; readonly name: string }
  readonly exceptions: readonly FourEyesException[]
  readonly now: Instant
}

/** The sentence that refuses the act, or null. The person counts, not the post: a Plt. cannot approve himself. */
export function fourEyesRefusal(question: FourEyesQuestion): string | null {
  const { pairs, done, act, person, exceptions, now } = question
  const broken = pairs.some((pair) => {
    if (!pair.includes(act)) return false
    const other = pair[0] === act ? pair[1] : pair[0]
    const last = done.findLast((one) => one.act === other)
    return last?.personId === person.id && !exceptions.some((one) => allows(one, pair, person.id, now))
  })
  if (!broken) return null
  return `${person.name} sudah mengerjakan bagian lain dari pasangan empat mata ini. Minta pejabat lain mengerjakannya, atau minta Kepala Dinas memberi pengecualian satu kali.`
}

/** The exception that an act uses up, to be written down with it; null where none is needed or there is none. */
export function exceptionUsed(question: FourEyesQuestion): FourEyesException | null {
  if (fourEyesRefusal({ ...question, exceptions: [] }) === null) return null
  return (
    question.exceptions.find((one) =>
      question.pairs.some((pair) => pair.includes(question.act) && allows(one, pair, question.person.id, question.now)),
    ) ?? null
  )
}

function allows(one: FourEyesException, pair: readonly [string, string], personId: PersonId, now: Instant): boolean {
  return (
    one.usedAt === null &&
    one.grantedAt <= now &&
    one.personId === personId &&
    pair.every((name) => one.pair.includes(name))
  )
}

// What two versions of a procedure do differently, as a person about to move a case wants to know it.
import { durationInWords } from '../calendar/format.ts'
import type { Act, Definition, Step } from './definition.ts'
import { deskOf } from './look-up.ts'

export interface ActorDifference {
  /** "Langkah 5, Periksa laporan hasil verifikasi". */
  readonly where: string
  readonly before: string
  readonly after: string
}

interface Placed {
  readonly step: Step
  readonly act: Act
}

/** Acts of both that another post does, or that may be passed over in one alone. `titleOf` names a post. */
export function actorDifferences(
  from: Definition,
  to: Definition,
  titleOf: (act: Act) => string,
): readonly ActorDifference[] {
  return actsOf(to).flatMap((placed) => {
    const old = same(actsOf(from), placed)
    if (old === undefined || (deskOf(old.act) === deskOf(placed.act) && old.act.skipVacant === placed.act.skipVacant))
      return []
    return [{ where: place(placed), before: doneBy(old.act, titleOf), after: doneBy(placed.act, titleOf) }]
  })
}

/** Acts that come or go, and steps whose printed minutes differ, each in a sentence. */
export function stepDifferences(from: Definition, to: Definition): readonly string[] {
  const [before, after] = [actsOf(from), actsOf(to)]
  return [
    ...after.filter((one) => same(before, one) === undefined).map((one) => `${place(one)}: baru dalam versi itu.`),
    ...before.filter((one) => same(after, one) === undefined).map((one) => `${place(one)}: tidak ada lagi.`),
    ...to.steps.flatMap((step) => {
      const old = from.steps.find((one) => one.id === step.id)
      if (old === undefined || timeOf(old) === timeOf(step)) return []
      return [`Langkah ${step.printed.number}: mutu baku ${timeOf(old)} menjadi ${timeOf(step)}.`]
    }),
  ]
}

function actsOf(definition: Definition): readonly Placed[] {
  return definition.steps.flatMap((step) => step.acts.map((act) => ({ step, act })))
}

function same(among: readonly Placed[], { step, act }: Placed): Placed | undefined {
  return among.find((one) => one.step.id === step.id && one.act.code === act.code)
}

function place({ step, act }: Placed): string {
  return `Langkah ${step.printed.number === '' ? step.label : step.printed.number}, ${act.verb}`
}

function doneBy(act: Act, titleOf: (act: Act) => string): string {
  return act.skipVacant === true ? `${titleOf(act)}, dilewati bila kosong` : titleOf(act)
}

function timeOf({ standard }: Step): string {
  return standard === null ? 'tidak ditetapkan' : durationInWords(standard)
}

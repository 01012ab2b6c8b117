// The linter of procedures: everything that has to be true of a definition before an office may work by it.
import type { Definition } from '../definition.ts'
import { lintActors, type PolicyPowers } from './actors.ts'
import { lintCitations } from './citations.ts'
import { lintOutcomes } from './coverage.ts'
import type { Finding } from './finding.ts'
import { letterNeeds } from './letter-needs.data.ts'
import { type LetterNeed, lintLetters } from './letters.ts'
import { lintPaths } from './paths.ts'
import { lintFields, lintTexts } from './texts.ts'
import { lintTimes } from './times.ts'
import { lintLoops, lintOpening, lintReach } from './ways.ts'

export interface LintOptions {
  readonly needs?: readonly LetterNeed[]
  /** Working minutes of all steps, where the source prints a total. */
  readonly printedTotal?: number | null
}

/** All mistakes of a definition; empty where it is sound. `powers` says what each post may do. */
export function lintDefinition(
  definition: Definition,
  powers: PolicyPowers,
  { needs = letterNeeds, printedTotal = null }: LintOptions = {},
): readonly Finding[] {
  return [
    ...lintOpening(definition),
    ...lintReach(definition),
    ...lintLoops(definition),
    ...lintOutcomes(definition),
    ...lintActors(definition, powers),
    ...lintTimes(definition, printedTotal),
    ...lintLetters(definition, needs),
    ...lintCitations(definition),
    ...lintTexts(definition),
    ...lintFields(definition),
    ...lintPaths(definition),
  ]
}

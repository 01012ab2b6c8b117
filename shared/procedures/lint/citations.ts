// Proves that every row, promise and tariff says where it is printed, and that what was chosen beyond the source says why.
import type { Definition, SourceRef } from '../definition.ts'
import { actsOf, type Finding, finding } from './finding.ts'

export function lintCitations(definition: Definition): readonly Finding[] {
  const cited = (where: string, source: SourceRef): readonly Finding[] =>
    source.place.trim() === '' ? [finding('citation', where, 'Does not say where it is printed.')] : []
  return [
    ...(definition.sources.length === 0 ? [finding('citation', definition.code, 'Cites no source.')] : []),
    ...definition.sources.flatMap((source) => cited(definition.code, source)),
    ...definition.steps.flatMap((step) => cited(step.id, step.source)),
    ...definition.promises.flatMap((promise) => cited(promise.label, promise.source)),
    ...definition.tariffs.flatMap((tariff) => cited(tariff.label, tariff.source)),
    ...actsOf(definition)
      .filter(({ act }) => act.assumed?.trim() === '')
      .map(({ name }) => finding('citation', name, 'Is assumed without saying why.')),
  ]
}

// Puts the person who works on the act at hand into the last visit of the journey.
import type { CaseView, JourneyView } from '../../shared/contract/cases.ts'

/** The records of a visit name who did an act; who is at it now stands in the case itself. */
export function withTaken(journey: JourneyView, view: Pick<CaseView, 'takenBy'> | null): JourneyView {
  const taken = view?.takenBy ?? null
  if (taken === null) return journey
  return {
    ...journey,
    people: { ...journey.people, [taken.id]: taken.name },
    steps: journey.steps.map((step) =>
      step.state === 'here'
        ? {
            ...step,
            visits: step.visits.map((visit) => ({
              ...visit,
              acts: visit.acts.map((record) =>
                record.doneAt === null && visit.leftAt === null
                  ? { ...record, by: taken.id, takenAt: taken.at }
                  : record,
              ),
            })),
          }
        : step,
    ),
  }
}

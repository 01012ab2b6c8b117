// What a move to a newer version changes: the version and whose desk the act at hand lies on; what was done stays.
import type { Definition } from './definition.ts'
import type { CaseEventBody } from './events.ts'
import { actAt, deskOf } from './look-up.ts'
import type { CaseState, Visit } from './state.ts'

type Moved = Extract<CaseEventBody, { type: 'version_moved' }>

/** Whoever had taken the act keeps it only where it stays with their post. */
export function moveVersion(definition: Definition, state: CaseState, { to, position }: Moved): CaseState {
  const here = actAt(definition, position)
  if (here === null) throw new Error(`no act ${position.act} in step ${position.step} of ${definition.code}`)
  const desk = deskOf(here.act)
  const keeps = state.taken?.post === desk
  return {
    ...state,
    definitionVersion: to,
    position,
    taken: keeps ? state.taken : null,
    visits: [...state.visits.slice(0, -1), ...state.visits.slice(-1).map((visit) => withDesk(visit, desk))],
  }
}

function withDesk(visit: Visit, post: string): Visit {
  return {
    ...visit,
    acts: [...visit.acts.slice(0, -1), ...visit.acts.slice(-1).map((record) => ({ ...record, post }))],
  }
}

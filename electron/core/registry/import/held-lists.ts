// Lists that were read and wait for their mapping: in memory, for their person alone, for half an hour.
import type { SourceList } from '../../../../shared/registry/import/source-list.ts'
import type { Instant } from '../../../../shared/time.ts'

export interface HeldList {
  readonly importId: string
  readonly personId: string
  readonly fileName: string
  readonly list: SourceList
  readonly readAt: Instant
}

const keptMillis = 30 * 60_000

export interface HeldLists {
  /** One for each person: a newer list takes the place of the older. */
  hold(held: HeldList): void
  find(importId: string, personId: string, now: Instant): HeldList | null
}

export function heldLists(): HeldLists {
  const byPerson = new Map<string, HeldList>()
  return {
    hold: (held) => {
      for (const [personId, other] of byPerson) if (other.readAt < held.readAt - keptMillis) byPerson.delete(personId)
      byPerson.set(held.personId, held)
    },
    find: (importId, personId, now) => {
      const held = byPerson.get(personId)
      return held?.importId === importId && held.readAt >= now - keptMillis ? held : null
    },
  }
}

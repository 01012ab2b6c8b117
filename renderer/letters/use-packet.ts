// Asks for the packet of a case as it would be printed with these sentences and this date; nothing is stored.
import { useEffect, useState } from 'react'
import type { PacketView } from '../../shared/contract/letters.ts'
import type { JsonObject } from '../../shared/json.ts'
import { api } from '../api/client.ts'
import { type Asked, useEndpoint } from '../api/queries.ts'

const pauseMillis = 300

interface PacketQuestion {
  readonly caseId: string
  readonly version: number
  readonly sentences: JsonObject
  /** `YYYY-MM-DD`; null is today. */
  readonly date: string | null
}

/** The former packet stays on the screen while the next one is made. */
export function usePacket({ caseId, version, sentences, date }: PacketQuestion): Asked<PacketView> {
  return useEndpoint(
    ['letters', 'packet', caseId, version, sentences, date],
    () => api.letters.packet({ caseId }, { sentences, date }),
    { keepOld: true },
  )
}

/** The value once it has been left alone for a moment, so that each letter typed does not ask anew. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMillis)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

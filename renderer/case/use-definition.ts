// The procedure that a case follows, as the office works by it: it names what was entered and who does what.
import { useQuery } from '@tanstack/react-query'
import type { Definition } from '../../shared/procedures/definition.ts'
import { api } from '../api/client.ts'
import { Refused } from '../api/queries.ts'

/** Null while it loads, or where the office does not know it. A version never changes, so it is asked for once. */
export function useDefinition(code: string, version: number): Definition | null {
  const query = useQuery({
    queryKey: ['definition', code, version],
    queryFn: async () => {
      const answer = await api.cases.definition({ code, version: String(version) }, {})
      if (!answer.ok) throw new Refused(answer.error)
      const definition: Definition = JSON.parse(answer.value.text)
      return definition
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return query.data ?? null
}

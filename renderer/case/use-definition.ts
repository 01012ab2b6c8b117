// The procedure that a case follows, loaded when somebody reads the case: it names what was entered.
import { useQuery } from '@tanstack/react-query'
import type { Definition } from '../../shared/procedures/definition.ts'

/** Null while it loads, or where this program does not know it. */
export function useDefinition(code: string, version: number): Definition | null {
  const query = useQuery({
    queryKey: ['definition', code, version],
    queryFn: async () => {
      const { definitionOf } = await import('../../shared/procedures/definitions/index.ts')
      return definitionOf(code, version)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return query.data ?? null
}

// Reads a long list page by page: the first at once, the others when they are asked for.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Answer } from '../../shared/contract/endpoint.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { type Asked, Refused } from './queries.ts'

export interface Pages<V> {
  /** Every page that was read, in order; never empty. */
  readonly asked: Asked<readonly [V, ...V[]]>
  /** Reads the next page; null at the end. */
  readonly more: (() => void) | null
  readonly busy: boolean
}

/** `next` tells where the page after these begins, or null at the end; `ask` is given that word, empty at first. */
export function usePages<V, E extends Code>(
  key: readonly unknown[],
  ask: (after: string) => Promise<Answer<V, E>>,
  next: (pages: readonly V[]) => string | null,
): Pages<V> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: async ({ pageParam }) => {
      const answer = await ask(pageParam)
      if (answer.ok) return answer.value
      throw new Refused(answer.error as Fault<Code>)
    },
    initialPageParam: '',
    getNextPageParam: (_last, pages) => next(pages),
    placeholderData: keepPreviousData,
  })
  const more = query.hasNextPage ? () => void query.fetchNextPage() : null
  return { asked: askedOf(query), more, busy: query.isFetchingNextPage }
}

interface Queried<V> {
  readonly data: { readonly pages: readonly V[] } | undefined
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => Promise<unknown>
}

function askedOf<V>({ data, error, isFetching, refetch }: Queried<V>): Asked<readonly [V, ...V[]]> {
  const retry = () => void refetch()
  const fault = error instanceof Refused ? error.fault : null
  const [first, ...rest] = data?.pages ?? []
  if (first !== undefined) return { state: 'ready', value: [first, ...rest], refreshing: isFetching, fault, retry }
  return fault === null ? { state: 'loading' } : { state: 'failed', fault, retry }
}

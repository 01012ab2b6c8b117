// Reading from and writing to the API in a component: what is loading, what failed with its remedy, what is there.
import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Answer } from '../../shared/contract/endpoint.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'

export type Asked<V> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault<Code>; readonly retry: () => void }
  /** `fault`: the last refresh failed and what is shown may be old. */
  | {
      readonly state: 'ready'
      readonly value: V
      readonly refreshing: boolean
      readonly fault: Fault<Code> | null
      readonly retry: () => void
    }

/** Local data answers at once, so nothing is cached beyond the screen; changes are told by the long poll. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 0, gcTime: 60_000, retry: false, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/**
 * Asks an endpoint: `useEndpoint(['cases', 'get', caseId], () => api.cases.get({ caseId }, {}))`.
 * The key starts with area and name. With `keepOld` a changed key shows the former answer until the new one is there;
 * with `every` it is asked again after so many milliseconds, for what changes without an event of the log.
 */
export function useEndpoint<V, E extends Code>(
  key: readonly unknown[],
  ask: () => Promise<Answer<V, E>>,
  options: { readonly enabled?: boolean; readonly keepOld?: boolean; readonly every?: number } = {},
): Asked<V> {
  const query = useQuery({
    queryKey: key,
    queryFn: async () => {
      const answer = await ask()
      if (answer.ok) return answer.value
      throw new Refused(answer.error as Fault<Code>)
    },
    enabled: options.enabled ?? true,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.keepOld === true ? { placeholderData: keepPreviousData } : {}),
  })
  const retry = () => void query.refetch()
  const fault = query.error instanceof Refused ? query.error.fault : null
  if (query.data !== undefined) return { state: 'ready', value: query.data, refreshing: query.isFetching, fault, retry }
  if (fault !== null) return { state: 'failed', fault, retry }
  return { state: 'loading' }
}

export interface Sending<I, V, E extends Code> {
  /** Sends once; a second call while the first runs is not sent and answers null. */
  readonly send: (input: I) => Promise<Answer<V, E> | null>
  readonly busy: boolean
  /** The fault of the last sending, until the next one or `clear`. */
  readonly fault: Fault<E> | null
  readonly clear: () => void
}

/** Writes to an endpoint; after a success every shown answer is asked for again. */
export function useSend<I, V, E extends Code>(write: (input: I) => Promise<Answer<V, E>>): Sending<I, V, E> {
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: write,
    onSuccess: (answer) => (answer.ok ? client.invalidateQueries() : undefined),
  })
  const answer = mutation.data
  return {
    send: async (input) => (mutation.isPending ? null : mutation.mutateAsync(input)),
    busy: mutation.isPending,
    fault: answer === undefined || answer.ok || mutation.isPending ? null : answer.error,
    clear: mutation.reset,
  }
}

/** Carries a fault through the query, which knows failures as exceptions alone. */
export class Refused extends Error {
  readonly fault: Fault<Code>
  constructor(fault: Fault<Code>) {
    super(fault.message)
    this.fault = fault
  }
}

// One name with every finding of its last check, what was seen, and its history.
import type { Observation } from '../../../shared/watch/observation.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { historyDays } from './keep-results.ts'
import { selectHistory, selectState, selectWatched } from './queries.ts'
import { boardOf, findingsIn, findingViews, levelOf } from './views.ts'

const dayMillis = 86_400_000

/** Null where there is no such name. */
export async function nameView(tx: Tx, services: Services, registerId: string) {
  const name = (await boardOf(tx, services)).names.find((one) => one.registerId === registerId)
  if (name === undefined) return null
  const [state, row] = [
    await selectState(tx, registerId),
    (await selectWatched(tx)).find(({ id }) => id === registerId),
  ]
  const seen: Observation | null = state === undefined ? null : JSON.parse(state.observation)
  const now = services.clock.now()
  const history = await selectHistory(tx, registerId, now - historyDays * dayMillis)
  const { certificate = null } = seen ?? {}
  return {
    name,
    now,
    target: row?.target ?? '',
    findings: state === undefined ? [] : findingViews(findingsIn(state.findings)),
    addresses: [...(seen?.dns.addresses ?? [])],
    hops: (seen?.web.hops ?? []).map(({ url, status, location }) => ({ url, status, location })),
    certificate:
      certificate === null
        ? null
        : { issuer: certificate.issuer, validFrom: certificate.validFrom, validTo: certificate.validTo },
    history: history.map(({ at, level, certificate_days }) => ({
      at,
      level: levelOf(level),
      certificateDays: certificate_days,
    })),
  }
}

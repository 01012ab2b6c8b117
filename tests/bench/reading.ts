// Meja saya and the search from request to answer, beside their bare queries with the session look-up and the JSON.
import { byHand, recorded } from './statements.ts'
import { ask, logInAll, openOffice, tokenOf, type User } from './office.ts'
import type { Workplace } from './data.ts'
import { typical, p95, type Pair, took } from './timing.ts'

export interface Reading extends Pair {
  /** The slowest of twenty of the product, in ms. */
  readonly p95: number
}

interface Asked {
  readonly user: User
  readonly path: string
}

const desks: readonly User[] = ['kabid', 'staf.teknis', 'jfu.sekretariat', 'kadis']
const texts = [
  'antrean-1',
  'arsip digital',
  'retribusi',
  'Dinas Kesehatan',
  'bpbd',
  'kinerja-7',
  '12/2026',
  'perpus',
  'sub domain',
  'pelatihan-2a',
]
const warmUp = 20

export async function measureReading(
  office: string,
  place: Workplace,
  times: number,
): Promise<{ readonly inbox: Reading; readonly search: Reading }> {
  const data = place.copy(office, 'reading')
  const before = await openOffice(data)
  const tokens = await logInAll(before)
  await before.close()
  const core = await openOffice(data)
  const bare = byHand(data)
  const measure = async (asked: readonly Asked[]): Promise<Reading> => {
    const pairs: Pair[] = []
    for (let index = 0; index < times + warmUp; index += 1) {
      const { user, path } = asked[index % asked.length] ?? { user: 'kabid', path: '/api/desk' }
      const { result, statements } = await recorded(
        async () => await took(() => ask(core, tokenOf(tokens, user), path)),
      )
      const answer: unknown = JSON.parse(result.result)
      const floor = await took(() => {
        bare.read(statements)
        return JSON.stringify(answer)
      })
      if (index >= warmUp) pairs.push({ value: result.ms, floor: floor.ms })
    }
    const values = pairs.map((pair) => pair.value)
    return { value: typical(values), floor: typical(pairs.map((pair) => pair.floor)), p95: p95(values) }
  }
  const inbox = await measure(desks.map((user) => ({ user, path: '/api/desk' })))
  const search = await measure(
    texts.map((text) => ({ user: 'kabid', path: `/api/search?q=${encodeURIComponent(text)}` })),
  )
  bare.close()
  await core.close()
  return { inbox, search }
}

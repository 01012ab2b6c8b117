// Follows the chain over the whole log: numbers without a gap, each hash over the one before and over what is stored.
import { chainHash, chainStart } from '../log/chain.ts'
import type { EventsTable } from '../store/tables/log.ts'
import { damage, type Finding } from './finding.ts'

/** The first break is told; what follows it cannot be trusted anyway. */
export function chainFindings(events: Iterable<EventsTable>): Finding[] {
  let prev = chainStart
  let seq = 0
  const lengths = new Map<string, number>()
  for (const event of events) {
    const stream = `${event.stream} ${event.stream_id}`
    const n = (lengths.get(stream) ?? 0) + 1
    seq += 1
    if (event.seq !== seq) return [broken(seq, 'tidak ada')]
    if (event.prev !== prev) return [broken(seq, 'tidak bersambung dengan peristiwa sebelumnya')]
    if (chainHash(event) !== event.hash) return [broken(seq, 'isinya tidak cocok dengan sidik jarinya')]
    if (event.n !== n) return [broken(seq, `nomor urutnya dalam ${stream} bukan ${n}`)]
    lengths.set(stream, n)
    prev = event.hash
  }
  return []
}

function broken(seq: number, what: string): Finding {
  return damage(
    'chain',
    `Rantai catatan putus pada peristiwa ${seq}: ${what}. Kembalikan data dari cadangan yang teruji.`,
  )
}

// Along the upper edge of the komputer induk: that it is on, where, and who is connected.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { usePrefetch } from './prefetch.ts'
import './host-stripe.css'

/** Who comes and goes is no change of the log. */
const againMillis = 10_000

interface Connected {
  readonly device: string
  readonly people: readonly string[]
}

export function HostStripe() {
  const status = useEndpoint(['lan', 'status'], () => api.lan.status({}, {}), { every: againMillis })
  usePrefetch(status.state === 'ready' && !status.value.here)
  if (status.state !== 'ready' || !status.value.here) return null
  const { state, connected } = status.value
  if (state.kind === 'off') return null
  if (state.kind === 'failed') {
    return (
      <aside className="host-stripe host-stripe-failed no-print" aria-label="Komputer induk">
        <strong>Komputer induk belum menyala.</strong> {state.sentence}
      </aside>
    )
  }
  return (
    <aside className="host-stripe no-print" aria-label="Komputer induk">
      <strong>Komputer induk menyala</strong> di {state.url}. {connectedInWords(connected)}
    </aside>
  )
}

/** `2 tersambung: Laptop Kabid (Wulan Pertiwi, S.T.), peramban 10.20.4.9.` */
export function connectedInWords(connected: readonly Connected[]): string {
  if (connected.length === 0) return 'Belum ada yang tersambung.'
  const each = connected.map(({ device, people }) =>
    people.length === 0 ? device : `${device} (${people.join('; ')})`,
  )
  return `${connected.length} tersambung: ${each.join(', ')}.`
}

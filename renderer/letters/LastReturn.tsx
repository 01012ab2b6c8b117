// Why the konsep came back, on top of everything until it goes on.
import type { PacketView } from '../../shared/contract/letters.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Notice } from '../ui/Notice.tsx'

export function LastReturn({ packet }: { readonly packet: PacketView }) {
  const time = useOfficeTime()
  const { lastReturn, round } = packet
  if (lastReturn === null || round < 2) return null
  return (
    <Notice tone="warning" title={`Putaran ${round}. Dikembalikan ${lastReturn.by}, ${time.short(lastReturn.at)}.`}>
      <p className="return-reason">{lastReturn.reason}</p>
    </Notice>
  )
}

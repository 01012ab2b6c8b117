// The addresses of this computer on which others can reach it.
import { networkInterfaces } from 'node:os'
import type { Interface } from '../../core/lan/lan-host.ts'

/** IPv4 alone: that is what an office types and reads out. */
export function ownInterfaces(): readonly Interface[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, name })),
  )
}

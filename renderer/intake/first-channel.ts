// The channel that a service usually comes by.
import type { ServiceView } from '../../shared/contract/intake.ts'
import { channels } from '../../shared/procedures/channels.data.ts'

export function firstChannelOf(opens: ServiceView['opens']): string {
  return channels(opens)[0]?.value ?? ''
}

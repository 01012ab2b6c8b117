// Names written by RFC 2136 updates under a TSIG key: the server itself refuses where the world has moved.
import { fail, ok } from '../../../../shared/result.ts'
import { type Asking, exchange } from '../wire/exchange.ts'
import type { TsigKey } from '../wire/tsig.ts'
import type { DnsProvider } from './provider.ts'
import { readName } from './read-name.ts'
import { updateMessage } from './update-message.ts'
import { updateFault, wireFault } from './wire-faults.ts'

export interface Rfc2136Options extends Pick<Asking, 'server' | 'timeout' | 'now'> {
  readonly zone: string
  readonly key: TsigKey
}

export function rfc2136Provider({ zone, ...options }: Rfc2136Options): DnsProvider {
  return {
    kind: 'rfc2136',
    can: { conditional: true, automatic: true, reads: true },
    read: async (name, limits = {}) => await readName({ ...options, ...limits }, zone, name),
    write: async (plan, limits = {}) => {
      const answer = await exchange({ ...options, ...limits }, updateMessage(plan))
      if (!answer.ok) return fail(wireFault(answer.error))
      const fault = updateFault(answer.value.rcode, zone)
      return fault === null ? ok('NOERROR') : fail(fault)
    },
  }
}

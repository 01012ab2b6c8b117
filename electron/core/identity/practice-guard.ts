// Keeps practice data on the computer that holds it: other computers get to see nothing of it.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { HostEnv } from '../host-env.ts'
import { isLoopback } from '../lan/is-loopback.ts'
import type { Services } from '../services.ts'
import { isPractice } from './installation.ts'

export interface PracticeGuard {
  refusesHost(env: HostEnv): Fault<'forbidden'> | null
  /** Reads again whether this is practice data; called once it has been made. */
  look(): Promise<void>
}

export async function practiceGuard({ store }: Services): Promise<PracticeGuard> {
  let practice = await store.read(isPractice)
  return {
    refusesHost: ({ transport, local }) =>
      practice && transport === 'lan' && !isLoopback(local ?? '')
        ? fault('forbidden', {}, 'Data latihan hanya dapat dibuka di komputer tempat datanya.')
        : null,
    look: async () => {
      practice = await store.read(isPractice)
    },
  }
}

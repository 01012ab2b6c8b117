// A core that can change its data under a running host: closed, opened again, and requests wait in between.
import { fault } from '../../shared/contract/faults.ts'
import { ok, type Result } from '../../shared/result.ts'
import { faultAnswer } from './http/answer.ts'
import type { LanCore } from './lan/lan-host.ts'
import type { StartFault } from './store/start-fault.ts'

/** Opens the core; `restart` is for the core itself, after restored data has been laid ready. */
export type OpenCore = (restart: () => void) => Promise<Result<LanCore, StartFault>>

export async function restartable(open: OpenCore): Promise<Result<LanCore, StartFault>> {
  let changing: Promise<void> = Promise.resolve()
  const restart = (): void => {
    changing = changing.then(async () => {
      await present.close()
      const next = await open(restart)
      present = next.ok ? next.value : closed(present, next.error)
    })
  }
  const first = await open(restart)
  if (!first.ok) return first
  let present = first.value
  return ok({
    lan: {
      settings: async () => await present.lan.settings(),
      deviceOf: async (fingerprint) => await present.lan.deviceOf(fingerprint),
      isPractice: async () => await present.lan.isPractice(),
    },
    fetch: async (request, env) => {
      await changing
      return await present.fetch(request, env)
    },
    close: async () => {
      await changing
      await present.close()
    },
  })
}

/** Nothing is lost: the sentence says what the next start will say. */
function closed(before: LanCore, { sentence }: StartFault): LanCore {
  return {
    lan: before.lan,
    fetch: async () => faultAnswer(fault('internal', { report: 'restart' }, sentence)),
    close: async () => {},
  }
}

// Versions of the subdomain SOP in the middle of a test, published as the settings publish them.
import { definitionRevised } from '../../../electron/core/office/definition-events.ts'
import { readBook } from '../../../electron/core/procedures/book.ts'
import { recordAny } from '../../../electron/core/record.ts'
import type { ActorChange } from '../../../shared/procedures/definition.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import { revise } from '../../../shared/procedures/revise.ts'
import type { Practice } from './practice.ts'

/** Publishes the next revision with one more change; answers its version. */
export async function reviseSop(
  office: Practice,
  change: Pick<ActorChange, 'step' | 'act' | 'post' | 'from'> & Partial<ActorChange>,
): Promise<number> {
  const { services } = office
  const at = office.now()
  const meta = {
    at,
    recordedAt: at,
    actor: 'orang-fajar',
    recorder: 'orang-fajar',
    post: 'admin',
    capacity: 'definitif',
    key: null,
  }
  return await services.store.write(async (tx) => {
    const present = (await readBook(tx)).newest.find((one) => one.code === 'sub_domain')
    const whole: ActorChange = { skipVacant: false, reason: 'SK 4/2026', ...change }
    const revised = revise(subDomain, (present?.revision?.number ?? 0) + 1, [
      ...(present?.revision?.changes ?? []),
      whole,
    ])
    await recordAny({ tx, services, meta }, 'definition', 'sub_domain', [definitionRevised(revised, whole, null)])
    return revised.version
  })
}

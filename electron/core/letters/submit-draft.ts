// Step 8: the drafted sentences go into the case with the digest of every letter of the packet.
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import type { Result } from '../../../shared/result.ts'
import { canonicalContent } from '../../../shared/letters/canonical.ts'
import { loadCase } from '../cases/load.ts'
import { perform } from '../cases/perform.ts'
import type { CaseFault } from '../cases/refused.ts'
import type { Caller } from '../http/caller.ts'
import { objectOf } from '../log/body.ts'
import { sha256 } from '../log/canonical.ts'
import type { Services } from '../services.ts'
import { packetModels } from './packet.ts'

export async function submitDraft(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<null, CaseFault>> {
  const { command } = input
  const before = await services.store.read(async (tx): Promise<readonly CaseEventBody[]> => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null || command.type !== 'complete') return []
    const sentences = objectOf(command.values, 'sentences')
    const models = await packetModels(tx, services, loaded, { sentences, date: null, number: null })
    return models.map((model) => ({
      type: 'letter_drafted',
      kind: model.kind,
      round: (loaded.state.loops['paraf'] ?? 0) + 1,
      sentences: objectOf(sentences, model.kind === 'laporan' ? 'laporan' : 'surat'),
      digest: sha256(canonicalContent(model)),
    }))
  })
  return await perform(services, caller, caseId, input, { before, after: async () => {} })
}

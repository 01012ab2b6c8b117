// Acting on a case: the acts that make papers go through the letters, everything else is performed as it is.
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { actAt, actName } from '../../../shared/procedures/look-up.ts'
import type { Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { issueAcceptance, issueLetter } from '../letters/issue-letter.ts'
import { approvePacket, numberPacket, recordWetSignatures } from '../letters/sign.ts'
import { submitDraft } from '../letters/submit-draft.ts'
import type { Services } from '../services.ts'
import { loadCase } from './load.ts'
import { perform } from './perform.ts'
import type { CaseFault } from './refused.ts'

/** Throws `EffectRefused` where an effect rolled the command back. */
export async function act(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<null, CaseFault>> {
  if (input.command.type === 'issue_letter') return await issueLetter(services, caller, caseId, input)
  if (input.command.type !== 'complete' || input.command.outcome === 'return')
    return await perform(services, caller, caseId, input)
  const name = await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    const here = loaded === null ? null : actAt(loaded.definition, loaded.state.position)
    return loaded?.definition.screens === 'desk' && here !== null ? actName(here.step.id, here.act.code) : ''
  })
  switch (name) {
    case 'S6.decide': {
      const decided = await perform(services, caller, caseId, input)
      return decided.ok ? await issueAcceptance(services, caller, caseId, input.post) : decided
    }
    case 'S8.draft':
      return await submitDraft(services, caller, caseId, input)
    case 'S11.approve':
      return await approvePacket(services, caller, caseId, input)
    case 'S11.number':
      return await numberPacket(services, caller, caseId, input)
    case 'S11.wet_sign':
      return await recordWetSignatures(services, caller, caseId, input)
    default:
      return await perform(services, caller, caseId, input)
  }
}

// The digest of what a screen shows: a decision, a paraf and an approval are bound to it.
import { actAt } from '../../../shared/procedures/look-up.ts'
import type { DateText } from '../../../shared/time.ts'
import { packetDigest } from '../letters/packet.ts'
import { canonical, sha256 } from '../log/canonical.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { jsonOf } from './case-events.ts'
import type { LoadedCase } from './load.ts'

/** Of the packet's content at the letter steps (without number and date), else of the case as it stands. */
export async function currentDigest(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  date: DateText | null = null,
): Promise<string> {
  const here = actAt(loaded.definition, loaded.state.position)
  if (
    here !== null &&
    loaded.definition.screens === 'desk' &&
    (here.step.kind === 'paraf' || here.step.kind === 'signature')
  ) {
    return await packetDigest(tx, services, loaded, date)
  }
  return caseDigest(loaded)
}

function caseDigest({ state }: LoadedCase): string {
  return sha256(
    canonical({
      caseId: state.caseId,
      version: state.version,
      values: state.values,
      items: state.items.map(jsonOf),
      documents: state.documents,
    }),
  )
}

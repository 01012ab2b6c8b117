// The berita acara of a destruction, from what was chosen and who does it.
import type { DestroyInput } from '../../../shared/contract/privacy.ts'
import { composeDestruction } from '../../../shared/letters/compose/destruction.ts'
import type { TitledModel } from '../../../shared/letters/model.ts'
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import type { Caller } from '../http/caller.ts'
import { officeFactsOf } from '../letters/case-facts.ts'
import { personBlock } from '../letters/signers.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { Doomed } from './doomed.ts'

export const grounds: Readonly<Record<DestroyInput['ground'], string>> = {
  retention: 'Retensi arsip sudah berakhir dan JRA menetapkannya dimusnahkan.',
  request: 'Subjek data meminta pemusnahan, dan tidak ada ketentuan yang mewajibkan penyimpanannya.',
  unneeded: 'Data ini dikumpulkan tanpa diperlukan untuk layanannya.',
}

export async function destructionModel(
  tx: Tx,
  services: Services,
  caller: Caller,
  input: DestroyInput,
  doomed: Doomed,
): Promise<{ readonly model: TitledModel; readonly profile: OfficeProfile }> {
  const { office } = services
  const profile = await office.profile(tx)
  const date = await office.today(tx)
  const facts = await office.facts(tx, date)
  const [witness] = await office.postsOf(tx, input.witnessId, date)
  const model = composeDestruction({
    office: officeFactsOf(profile),
    number: input.number.trim(),
    date,
    ground: grounds[input.ground],
    basis: input.basis.trim(),
    things: [
      ...doomed.records.map(({ what, about, digest }) => ({ what, about, digest })),
      ...doomed.scans.map(({ what, about, sha256 }) => ({ what, about, digest: sha256 })),
    ],
    by: await personBlock(tx, services, caller.personId, 'kabid', date),
    byPost: facts.postTitle('kabid'),
    witness: await personBlock(tx, services, input.witnessId, witness?.post ?? 'sekretaris', date),
  })
  return { model, profile }
}

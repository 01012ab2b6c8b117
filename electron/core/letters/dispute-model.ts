// The dispute letter of S1: to the Dirjen, over the kop of the Sekretariat Daerah, signed by its Sekretaris.
import { composeDispute } from '../../../shared/letters/compose/general.ts'
import type { CaseFacts } from '../../../shared/letters/facts.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import type { LoadedCase } from '../cases/load.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { frameOf } from './signers.ts'

export async function disputeModel(
  tx: Tx,
  services: Services,
  { state }: LoadedCase,
  facts: CaseFacts,
): Promise<LetterModel> {
  const today = await services.office.today(tx)
  const frame = await frameOf(tx, services, state, { post: 'sekda', date: today }, { number: null, date: null })
  return composeDispute(
    {
      kop: { ...facts.office.kop, institution: 'SEKRETARIAT DAERAH', address: [] },
      place: facts.office.place,
      government: facts.office.government,
      domain: textOf(state.values, 'domain') || state.subject,
      matter: textOf(state.values, 'matter'),
      evidence: [],
      addressee: { title: 'Direktur Jenderal Aplikasi Informatika', place: 'Jakarta' },
    },
    { ...frame, parafs: [] },
  )
}

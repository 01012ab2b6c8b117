// The model of every paper of a case, composed from its facts.
import { composeAccessReceipt } from '../../../shared/letters/compose/access-receipt.ts'
import { composeMinutes } from '../../../shared/letters/compose/minutes.ts'
import type { CaseFacts } from '../../../shared/letters/facts.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import type { LoadedCase } from '../cases/load.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { caseFactsOf } from './case-facts.ts'
import { disputeModel } from './dispute-model.ts'
import { doneBy, donePost } from './done-by.ts'
import { dispositionModel } from './disposition-model.ts'
import { packetModels } from './packet.ts'
import { receiptModel } from './receipt-model.ts'
import { sheetModel } from './sheet-model.ts'
import { sideLetterModel } from './side-letters.ts'
import { frameOf, personBlock, signBlock } from './signers.ts'
import { verificationModel } from './verification-model.ts'

/** A letter kind, `surat` for the reply of whatever kind, or `surat_sengketa`. */
export type PaperKind = string

/** The model, or null where the case has no such paper. */
export async function paperModel(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  kind: PaperKind,
): Promise<LetterModel | null> {
  const facts = await caseFactsOf(tx, services, loaded)
  switch (kind) {
    case 'tanda_terima':
      return await receiptModel(tx, services, loaded, facts)
    case 'lembar_disposisi':
      return await dispositionModel(tx, services, loaded, facts)
    case 'laporan_verifikasi':
      return await verificationModel(tx, services, loaded, facts)
    case 'permintaan_kelengkapan':
    case 'surat_penerimaan':
    case 'surat_penarikan':
      return await sideLetterModel(tx, services, loaded, kind, { number: null, date: null })
    case 'berita_acara':
      return await minutesModel(tx, services, loaded, facts)
    case 'tanda_terima_akses':
      return await accessModel(tx, services, loaded, facts)
    case 'surat_sengketa':
      return await disputeModel(tx, services, loaded, facts)
    case 'lembar_sop':
      return await sheetModel(tx, services, loaded)
    case 'laporan':
      return (await packetModels(tx, services, loaded)).find((model) => model.kind === 'laporan') ?? null
    default:
      return (await packetModels(tx, services, loaded)).find((model) => model.kind !== 'laporan') ?? null
  }
}

async function minutesModel(
  tx: Tx,
  services: Services,
  { state }: LoadedCase,
  facts: CaseFacts,
): Promise<LetterModel | null> {
  const paper = state.papers['berita_acara']
  if (paper === undefined) return null
  const office = await services.office.facts(tx, paper.date)
  const maker = doneBy(state, 'S7', 'execute')
  const makerPost = donePost(state, 'S7', 'execute', 'staf_teknis')
  const frame = await frameOf(tx, services, state, { post: 'kabid', date: paper.date }, paper)
  return composeMinutes(
    facts,
    {
      maker: await personBlock(tx, services, maker, makerPost, paper.date),
      makerPost: office.postTitle(makerPost),
      known: await signBlock(tx, services, 'kabid', paper.date),
    },
    frame,
  )
}

async function accessModel(tx: Tx, services: Services, { state }: LoadedCase, facts: CaseFacts): Promise<LetterModel> {
  const today = await services.office.today(tx)
  const on = textOf(state.values, 'access_on')
  const how = textOf(state.values, 'access_how')
  const receiver = facts.manager?.name ?? ''
  return composeAccessReceipt(facts, {
    how: how === 'telepon' || how === 'tidak_perlu' ? how : 'langsung',
    date: on === '' ? null : on,
    receiver: {
      lines: [`Pengelola ${facts.applicant.unit},`],
      name: receiver === '' ? '................................' : receiver,
      rank: null,
      nip: facts.manager?.nip ?? null,
    },
    giver: await personBlock(
      tx,
      services,
      doneBy(state, 'S7', 'execute'),
      donePost(state, 'S7', 'execute', 'staf_teknis'),
      on === '' ? today : on,
    ),
  })
}

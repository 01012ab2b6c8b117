// Freezes the letters of a packet by SHA-256 and prepares what the approval writes beside its act.
import { canonicalContent } from '../../../shared/letters/canonical.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import type { DateText } from '../../../shared/time.ts'
import { bindOutgoing } from '../agenda/books.ts'
import { bindNumber } from '../agenda/numbers.ts'
import { loadCase } from '../cases/load.ts'
import type { Additions } from '../cases/perform.ts'
import { sha256 } from '../log/canonical.ts'
import type { Write } from '../record.ts'
import type { Services } from '../services.ts'
import { packetModels, type PacketModel } from './packet.ts'
import type { Reservation } from './reservation.ts'
import { freeze, type FrozenPaper, recordFrozen } from './store-paper.ts'

export interface FrozenPacket {
  additions(number: Reservation | null): Additions
}

/** Renders and stores every letter with its number and date; nothing is in the log yet. */
export async function freezePacket(
  services: Services,
  caseId: string,
  date: DateText,
  number: string | null,
): Promise<FrozenPacket> {
  const { profile, models } = await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null) throw new Error(`case ${caseId} is gone`)
    return {
      profile: await services.office.profile(tx),
      models: await packetModels(tx, services, loaded, { sentences: null, date, number }),
    }
  })
  const frozen: (readonly [PacketModel, FrozenPaper])[] = []
  for (const model of models) frozen.push([model, await freeze(services, profile, model, `${model.kind}.docx`)])
  return { additions: (given) => additionsOf(caseId, date, frozen, given) }
}

function additionsOf(
  caseId: string,
  date: DateText,
  frozen: readonly (readonly [PacketModel, FrozenPaper])[],
  given: Reservation | null,
): Additions {
  const before = frozen.map(
    ([model, paper]): CaseEventBody => ({
      type: 'letter_approved',
      kind: model.kind,
      contentDigest: sha256(canonicalContent(model)),
      number: model.kind === given?.kind ? given.text : null,
      date,
      sha256: paper.sha256,
      documentId: paper.documentId,
    }),
  )
  return {
    before,
    after: async (write) => {
      for (const [, paper] of frozen) await recordFrozen(write, caseId, paper)
      if (given === null) return
      await bindNumber(write, { numberId: given.numberId, year: given.year, book: 'surat_keluar' })
      const reply = frozen.find(([model]) => model.kind === given.kind)?.[0]
      if (reply !== undefined && 'opening' in reply) await enterBook(write, caseId, date, given, reply)
    },
  }
}

type Reply = Extract<PacketModel, { opening: string }>

/** The row of the outgoing book is made when the number is bound. */
export async function enterBook(
  write: Write,
  caseId: string,
  date: DateText,
  given: Reservation,
  reply: Reply,
): Promise<void> {
  await bindOutgoing(write, {
    outgoingId: given.numberId,
    year: given.year,
    sequence: given.sequence,
    number: given.text,
    letterDate: date,
    addressee: reply.addressee.title,
    subject: reply.subject,
    attachments: reply.attachments,
    processor: 'Bidang Informatika',
    caseId,
    kind: reply.kind,
  })
}

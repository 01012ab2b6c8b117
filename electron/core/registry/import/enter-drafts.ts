// Enters the names of an import into the register: the same events as names entered by hand, all in one transaction.
import type { ImportDraft } from '../../../../shared/registry/import/read-row.ts'
import { putPersonal } from '../../archive/sealed/personal.ts'
import { nameEntered } from '../../domains/register.ts'
import { recordNew, type Write } from '../../record.ts'
import { breathe } from '../../slices.ts'

const slice = 100

/**
 * Others may read between the slices; whoever writes waits until all is entered. Awaiting a turn of the event loop in a
 * transaction is allowed here alone: it asks for nothing that the transaction could block.
 */
export async function enterDrafts(write: Write, drafts: readonly ImportDraft[]): Promise<void> {
  for (let from = 0; from < drafts.length; from += slice) {
    const events = []
    for (const draft of drafts.slice(from, from + slice)) events.push(await entered(write, draft))
    await recordNew(write, 'register', events)
    await breathe()
  }
}

async function entered(write: Write, { contactName, contactPhone, ...draft }: ImportDraft) {
  const { makeId } = write.services
  const registerId = makeId()
  const pic =
    contactName === '' && contactPhone === ''
      ? null
      : await keepContact(write, registerId, { name: contactName, phone: contactPhone })
  const entry = { ...draft, registerId, caseId: null, picRef: pic?.personalId ?? null }
  return { streamId: registerId, event: nameEntered(pic === null ? entry : { ...entry, pic }) }
}

async function keepContact(
  { tx, services, meta }: Write,
  registerId: string,
  content: { readonly name: string; readonly phone: string },
) {
  return await putPersonal(tx, {
    id: services.makeId(),
    kind: 'contact',
    subjectId: registerId,
    salt: Buffer.from(services.randomBytes(16)).toString('hex'),
    content,
    createdAt: meta.recordedAt,
  })
}

// What an act of the subdomain SOP does outside its own stream: books, numbers, register, archive.
import { fault } from '../../../shared/contract/faults.ts'
import type { ActDone, CaseEventBody } from '../../../shared/procedures/events.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import { actName } from '../../../shared/procedures/look-up.ts'
import { archiveCase } from '../archive/archive-events.ts'
import { noteDisposition } from '../agenda/books.ts'
import { enterIncoming } from '../agenda/enter.ts'
import { closeLetters, sendLetter, sendLetters, voidLetters } from '../letters/outgoing.ts'
import { unprovedNames } from '../domains/execution/unproved.ts'
import { makeBeritaAcara } from '../letters/berita-acara.ts'
import { textOf, textsOf } from '../log/body.ts'
import type { Write } from '../record.ts'
import { applyCorrection } from './correction-effects.ts'
import type { EffectFault } from './effect-fault.ts'
import type { LoadedCase } from './load.ts'
import { grantNames, makeNames } from './register-effects.ts'

/** Carries out the effects; a fault rolls the whole command back. */
export async function applyEffects(
  write: Write,
  loaded: LoadedCase,
  done: ActDone | null,
  bodies: readonly CaseEventBody[],
): Promise<EffectFault | null> {
  if (bodies.some((body) => body.type === 'undone')) return await undoEffects(write, loaded)
  if (bodies.some((body) => body.type === 'withdrawn'))
    await grantNames(write, loaded, null, 'Permohonan ditarik kembali.')
  const corrected = bodies.find((body) => body.type === 'corrected')
  if (corrected !== undefined) await applyCorrection(write, loaded, corrected)
  const sent = bodies.find((body) => body.type === 'letter_sent')
  if (sent !== undefined) await sendLetter(write, loaded, sent.kind, sent.date)
  const original = bodies.find((body) => body.type === 'original_received')
  if (original !== undefined) return await enterOriginal(write, loaded, original)
  if (done === null) return null
  if (done.outcomeKind === 'return' || done.parafsFall) await voidLetters(write, loaded, done.reason ?? '')
  if (loaded.definition.screens !== 'desk') return done.next === null ? await archive(write, loaded, done) : null
  switch (actName(done.step, done.act)) {
    case 'S2.dispose':
      return await disposed(write, loaded, done)
    case 'S6.decide':
      await grantNames(write, loaded, done)
      return null
    case 'S7.execute': {
      const [unproved, ...more] = await unprovedNames(write.tx, loaded)
      if (unproved !== undefined) return fault('guard', { problems: [unproved, ...more] }, unproved.sentence)
      await makeNames(write, loaded, done)
      return await makeBeritaAcara(write, loaded, done)
    }
    case 'S12.send':
      await sendLetters(write, loaded, textOf(done.values, 'sent_on'))
      return null
    case 'S13.archive':
      await closeLetters(write, loaded)
      return await archive(write, loaded, done)
    default:
      return null
  }
}

/** The signed original of a request by e-mail gets an agenda line of its own. */
async function enterOriginal(
  write: Write,
  { state, definition }: LoadedCase,
  body: Extract<CaseEventBody, { type: 'original_received' }>,
): Promise<EffectFault | null> {
  const unit = state.unitId === null ? null : await write.services.office.unit(write.tx, state.unitId)
  const entered = await enterIncoming(write, {
    agendaId: body.agendaId,
    caseId: state.caseId,
    receivedDate: body.date,
    letterNo: textOf(state.values, 'letter_no'),
    letterDate: textOf(state.values, 'letter_date'),
    sender: unit?.name ?? '',
    subject: `${state.subject} (asli bertanda tangan)`,
    attachments: body.documents.length,
    nature: textOf(state.values, 'nature'),
    kind: definition.code,
    typedNumber: body.agendaNumber,
    srikandiId: null,
  })
  return entered.ok ? null : fault('number_taken', {}, entered.error.sentence)
}

async function disposed(write: Write, loaded: LoadedCase, done: ActDone): Promise<null> {
  const { agendaId } = loaded.state
  if (agendaId === null) return null
  const facts = await write.services.office.facts(write.tx, await write.services.office.today(write.tx))
  const titles = textsOf(done.values, 'disposed_to')
    .filter(isPostKey)
    .map((post) => facts.postTitle(post))
  await noteDisposition(write, agendaId, titles.join(', '))
  return null
}

async function archive(write: Write, loaded: LoadedCase, done: ActDone): Promise<EffectFault | null> {
  await archiveCase(write, loaded.state.caseId, done.values)
  return null
}

/** A decision that is taken back takes back the names that it granted; a disposisi leaves the book's column. */
async function undoEffects(write: Write, loaded: LoadedCase): Promise<EffectFault | null> {
  const last = loaded.state.visits.findLast((visit) => visit.acts.some((record) => record.doneAt !== null))
  const act = last?.acts.findLast((record) => record.doneAt !== null)?.act
  if (last === undefined || act === undefined) return null
  if (actName(last.step, act) === 'S6.decide') await grantNames(write, loaded, null)
  if (actName(last.step, act) === 'S2.dispose' && loaded.state.agendaId !== null)
    await noteDisposition(write, loaded.state.agendaId, '')
  return null
}

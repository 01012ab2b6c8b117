// Registering a letter, a complaint or a request of our own: the case, its agenda line and its number in one transaction.
import type { OpenInput } from '../../../shared/contract/case-commands.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { OpenCommand, Who } from '../../../shared/procedures/commands.ts'
import { decideOpen } from '../../../shared/procedures/decide-open.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { AskedName } from '../../../shared/procedures/events.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { enterIncoming } from '../agenda/enter.ts'
import { checkAsked, nameContext } from '../domains/names.ts'
import type { Caller } from '../http/caller.ts'
import { duplicatesOf } from '../intake/duplicates.ts'
import { numberOf, textOf } from '../log/body.ts'
import { eventsByKey } from '../log/read.ts'
import { readBook } from '../procedures/book.ts'
import { definitionHash } from '../procedures/definition-hash.ts'
import { record, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { attachDocuments } from './attach.ts'
import { toNewEvent } from './case-events.ts'
import { intakeProblems } from './intake-problems.ts'
import { keepPersonal, sealValues } from './personal-fields.ts'
import { type CaseFault, faultOf } from './refused.ts'
import { trackingCode } from './tracking-code.ts'

export type OpenFault = CaseFault | Fault<'duplicate' | 'not_found'>

/** Opens a case once; answers its id. Throws `OpenRefused` inside the transaction so that nothing half-written stays. */
export async function openCase(
  services: Services,
  caller: Caller,
  input: OpenInput,
): Promise<Result<string, OpenFault>> {
  return await services.store.write(async (tx) => {
    const before = (await eventsByKey(tx, input.key)).find((event) => event.stream === 'case')
    if (before !== undefined) return ok(before.streamId)
    return await openIn(tx, services, caller, input)
  })
}

async function openIn(
  tx: Tx,
  services: Services,
  caller: Caller,
  input: OpenInput,
): Promise<Result<string, OpenFault>> {
  const { office, clock, makeId } = services
  const now = clock.now()
  const zone = (await office.calendar(tx)).zone
  const receivedDate = localDateOf(input.receivedAt, zone)
  const definition = (await readBook(tx)).inForce(input.service, receivedDate)
  if (definition === null)
    return fail(
      fault(
        'wrong_state',
        {},
        'Layanan ini tidak berlaku pada tanggal terima itu. Periksa tanggalnya, atau pilih layanan lain.',
      ),
    )
  const problems = await intakeProblems(tx, services, definition, input, receivedDate, now)
  if (problems.length > 0) return fail(fault('invalid', { problems: [...problems] }))
  const who = await opener(tx, services, caller, definition, input, now)
  if (!who.ok) return who
  const facts = await office.facts(tx, localDateOf(now, zone))
  const caseId = makeId()
  const names = await askedNames(tx, services, input)
  const duplicates = input.notDuplicate
    ? []
    : await duplicatesOf(tx, services, input.unitId, textOf(input.values, 'letter_no'), [])
  const [same] = duplicates
  if (same !== undefined)
    return fail(
      fault(
        'duplicate',
        { caseId: same.caseId },
        `Surat ini sudah tercatat dengan nomor agenda ${same.agenda}. Buka permohonannya, atau nyatakan ini surat lain.`,
      ),
    )
  const fields = definition.steps[0]?.acts[0]?.fields ?? []
  const sealed = await sealValues(tx, services, fields, caseId, input.values)
  if (sealed.problems.length > 0) return fail(fault('invalid', { problems: [...sealed.problems] }))
  const command = commandOf(services, definition, input, caseId, names, sealed.values, receivedDate)
  const decided = decideOpen(definition, definitionHash(definition), command, who.value, facts)
  if (!decided.ok) return fail(faultOf(decided.error))
  const write: Write = {
    tx,
    services,
    meta: {
      at: input.paper === null ? now : Math.min(input.paper.at, now),
      recordedAt: now,
      actor: who.value.personId,
      recorder: caller.personId,
      post: who.value.post,
      capacity: who.value.capacity,
      key: input.key,
    },
  }
  const agenda =
    definition.opens === 'letter'
      ? await enterAgenda(write, definition, input, caseId, command, receivedDate)
      : ok(null)
  if (!agenda.ok) return agenda
  await record(write, 'case', caseId, decided.value.map(toNewEvent), 0)
  await keepPersonal(tx, sealed.records)
  const refused = await attachDocuments(write, caseId, input.documents, input.documentKinds)
  if (refused !== null)
    throw new OpenRefused(fault('invalid', { problems: [{ path: 'documents', sentence: refused }] }, refused))
  return ok(caseId)
}

/** Rolls the transaction back with its fault. */
export class OpenRefused extends Error {
  override readonly name = 'OpenRefused'
  readonly fault: OpenFault
  constructor(refused: OpenFault) {
    super(refused.code)
    this.fault = refused
  }
}

async function opener(
  tx: Tx,
  services: Services,
  caller: Caller,
  definition: Definition,
  input: OpenInput,
  now: number,
): Promise<Result<Who, OpenFault>> {
  const act = definition.steps[0]?.acts[0]
  if (act === undefined) throw new Error(`definition ${definition.code} has no first act`)
  const desk = deskOf(act)
  const zone = (await services.office.calendar(tx)).zone
  const held = (await services.office.postsOf(tx, caller.personId, localDateOf(now, zone))).find(
    (one) => one.post === desk,
  )
  const facts = await services.office.facts(tx, localDateOf(now, zone))
  if (held === undefined) {
    return fail(
      fault(
        'forbidden',
        {},
        `Permohonan ini dicatat oleh ${facts.postTitle(desk)}. Minta pemegang jabatan itu mencatatnya.`,
      ),
    )
  }
  return ok({
    personId: caller.personId,
    post: desk,
    capacity: held.capacity,
    recorder: caller.personId,
    recorderPost: desk,
    fromPaper: input.paper !== null,
    reauthenticated: false,
  })
}

async function askedNames(tx: Tx, services: Services, input: OpenInput): Promise<readonly AskedName[]> {
  if (input.names.length === 0) return []
  const context = await nameContext(tx, services, input.unitId, null)
  return input.names.map((name) => {
    const { asked, label, zone, fqdn } = checkAsked(name.asked, context)
    return { id: services.makeId(), asked, label, zone, fqdn }
  })
}

function commandOf(
  services: Services,
  definition: Definition,
  input: OpenInput,
  caseId: string,
  names: readonly AskedName[],
  values: JsonObject,
  receivedDate: string,
): OpenCommand {
  const items = names.map((name, index) => [name.id, input.names[index]?.values ?? {}] as const)
  return {
    type: 'open',
    channel: input.channel,
    receivedAt: input.receivedAt,
    receivedDate,
    startedAt: Math.min(input.startedAt, services.clock.now()),
    unitId: input.unitId,
    subject: input.subject.trim(),
    trackingCode: trackingCode(services.randomBytes),
    agendaId: definition.opens === 'letter' ? caseId : null,
    names,
    values,
    items: Object.fromEntries(items),
    documents: input.documents,
  }
}

async function enterAgenda(
  write: Write,
  definition: Definition,
  input: OpenInput,
  caseId: string,
  command: OpenCommand,
  receivedDate: string,
): Promise<Result<null, OpenFault>> {
  const unit = input.unitId === null ? null : await write.services.office.unit(write.tx, input.unitId)
  const entered = await enterIncoming(write, {
    agendaId: caseId,
    caseId,
    receivedDate,
    letterNo: textOf(command.values, 'letter_no'),
    letterDate: textOf(command.values, 'letter_date'),
    sender: unit?.name ?? textOf(command.values, 'sender'),
    subject: command.subject,
    attachments: numberOf(command.values, 'attachment_count'),
    nature: textOf(command.values, 'nature'),
    kind: definition.code,
    typedNumber: input.agendaNumber,
    srikandiId: input.srikandiId,
  })
  return entered.ok ? entered : fail(fault('number_taken', {}, entered.error.sentence))
}

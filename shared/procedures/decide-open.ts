// Opening a case: the first act is done with it, and the case stands at the second.
import { fail, ok } from '../result.ts'
import { type OfficeFacts, type OpenCommand, refusal, type Who } from './commands.ts'
import type { Decided } from './situation.ts'
import type { Definition } from './definition.ts'
import { checkEntry } from './entry.ts'
import type { Scope } from './expression.ts'
import { deskOf } from './look-up.ts'
import { applies, route } from './routing.ts'

/** Decides the opening of a case. `definitionHash` fixes the text of the procedure that the case keeps. */
export function decideOpen(
  definition: Definition,
  definitionHash: string,
  command: OpenCommand,
  who: Who,
  office: OfficeFacts,
): Decided {
  const step = definition.steps[0]
  const act = step?.acts[0]
  if (step === undefined || act === undefined) throw new Error(`definition ${definition.code} has no first act`)
  const desk = deskOf(act)
  if (who.post !== desk || !office.holds(who.personId, desk)) {
    return fail(
      refusal(
        'not_allowed',
        `Permohonan ini dicatat oleh ${office.postTitle(desk)}. Minta pemegang jabatan itu mencatatnya.`,
      ),
    )
  }
  if (definition.paperOnly === true && !who.fromPaper) {
    return fail(
      refusal(
        'wrong_state',
        'Prosedur lama ini hanya dapat dicatat dari kertas, dengan tanggal terima pada masa berlakunya.',
      ),
    )
  }
  if (!inForce(definition, command.receivedDate)) {
    return fail(
      refusal(
        'wrong_state',
        'Prosedur ini tidak berlaku pada tanggal terima itu. Periksa tanggal terima, atau pilih layanan lain.',
      ),
    )
  }
  const scope: Scope = {
    case: { ...command.values, channel: command.channel },
    value: command.values,
    setting: office.setting,
    items: command.names.map((name) => ({ ...command.items[name.id], fqdn: name.fqdn })),
  }
  const problems = checkEntry(
    act.fields,
    command.values,
    command.items,
    scope,
    command.names.map((name) => name.id),
  )
  const first = problems[0]
  if (first !== undefined) return fail(refusal('invalid', first.sentence, problems))
  const outcome = act.outcomes.find((candidate) => candidate.kind !== 'return' && applies(candidate, scope))
  if (outcome === undefined) throw new Error(`definition ${definition.code}: the first act has no way on`)
  const { next, skipped } = route(definition, { step: step.id, act: 0 }, outcome, scope, office)
  return ok([
    {
      type: 'opened',
      code: definition.code,
      version: definition.version,
      definitionHash,
      channel: command.channel,
      receivedAt: command.receivedAt,
      receivedDate: command.receivedDate,
      startedAt: command.startedAt,
      unitId: command.unitId,
      subject: command.subject,
      trackingCode: command.trackingCode,
      agendaId: command.agendaId,
      names: command.names,
      values: command.values,
      items: command.items,
      documents: command.documents,
      next,
      skipped,
    },
  ])
}

function inForce(definition: Definition, date: string): boolean {
  return (
    (definition.validFrom === null || definition.validFrom <= date) &&
    (definition.validTo === null || date <= definition.validTo)
  )
}

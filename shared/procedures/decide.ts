// All rules of a case in one pure function: a command becomes events, or a refusal that says the remedy.
import { assertNever, fail, ok } from '../result.ts'
import { type Command, refusal } from './commands.ts'
import { decideComplete } from './decide-complete.ts'
import { decideMove } from './decide-move.ts'
import { decideSendLetter } from './decide-letter.ts'
import { decideClose, decidePause, decideResume, decideWithdraw } from './decide-pause.ts'
import { decideCorrect, decideUndo } from './decide-repair.ts'
import { decideRelease, decideTake } from './decide-take.ts'
import type { Decided, Situation } from './situation.ts'

/** Decides one command on an open case. Opening is `decideOpen`. */
export function decide(situation: Situation, command: Command): Decided {
  const { state } = situation
  if (command.type === 'look') return ok([{ type: 'looked', step: state.position?.step ?? null }])
  if (command.type === 'note')
    return text(command.text) ? ok([{ type: 'noted', text: command.text.trim() }]) : blank('catatan')
  if (command.type === 'undo') return decideUndo(situation)
  if (command.type === 'add_document') {
    return ok([{ type: 'document_added', documentId: command.documentId, kind: command.kind, note: command.note }])
  }
  if (command.type === 'correct') return decideCorrect(situation, command)
  if (command.type === 'original_received') {
    if (state.channel !== 'email')
      return fail(refusal('wrong_state', 'Surat asli hanya dicatat untuk permohonan yang datang lewat e-mail.'))
    if (state.originalReceived !== null) return fail(refusal('wrong_state', 'Surat asli permohonan ini sudah dicatat.'))
    const { agendaId, agendaNumber, documents, date } = command
    return ok([{ type: 'original_received', agendaId, agendaNumber, documents, date }])
  }
  if (state.status === 'ended') {
    return fail(refusal('wrong_state', 'Permohonan ini sudah selesai. Tulis catatan bila ada yang keliru.'))
  }
  switch (command.type) {
    case 'take':
      return decideTake(situation)
    case 'release':
      return decideRelease(situation)
    case 'complete':
      return decideComplete(situation, command)
    case 'pause':
      return decidePause(situation, command)
    case 'resume':
      return decideResume(situation, command)
    case 'withdraw':
      return decideWithdraw(situation, command)
    case 'close_silent':
      return decideClose(situation, command)
    case 'reassign':
      return reassign(situation, command)
    case 'issue_letter':
      return ok([])
    case 'send_letter':
      return decideSendLetter(situation, command)
    case 'grant_exception':
      return grantException(situation, command)
    case 'move_version':
      return decideMove(situation, command)
    default:
      return assertNever(command)
  }
}

function reassign({ office }: Situation, command: Extract<Command, { type: 'reassign' }>): Decided {
  if (!text(command.reason)) return blank('alasan pengalihan')
  if (command.personId !== null && !office.holds(command.personId, command.post)) {
    const sentence = `${office.personName(command.personId)} tidak memegang jabatan ${office.postTitle(command.post)} saat ini. Pilih pemegang jabatan itu.`
    return fail(refusal('invalid', sentence, [{ path: 'personId', sentence }]))
  }
  return ok([{ type: 'reassigned', post: command.post, personId: command.personId, reason: command.reason.trim() }])
}

function grantException(
  { who, definition }: Situation,
  command: Extract<Command, { type: 'grant_exception' }>,
): Decided {
  if (who.post !== 'kadis')
    return fail(refusal('not_allowed', 'Hanya Kepala Dinas yang dapat memberi pengecualian empat mata.'))
  if (!text(command.reason)) return blank('alasan pengecualian')
  const known = definition.fourEyes.some((pair) => pair.every((name) => command.pair.includes(name)))
  if (!known) return fail(refusal('invalid', 'Pasangan langkah ini tidak memerlukan pengecualian.'))
  return ok([
    { type: 'exception_granted', pair: command.pair, personId: command.personId, reason: command.reason.trim() },
  ])
}

function text(value: string): boolean {
  return value.trim() !== ''
}

function blank(what: string): Decided {
  return fail(refusal('invalid', `Isi ${what} lebih dahulu.`, [{ path: 'reason', sentence: `Isi ${what}.` }]))
}

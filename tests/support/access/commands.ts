// One command of each type that changes nothing: refused by the rules for its content, once the policy has let it through.
import type { CommandInput } from '../../../shared/contract/case-commands.ts'
import type { Action } from '../../../shared/office/policy.ts'

/** To a version that there is not. */
const moveNowhere: CommandInput = { type: 'move_version', to: 999, reason: 'Uji' }
const nowhere = ['berkas-yang-tidak-ada']

interface Probe {
  readonly command: CommandInput
  /** The line of the policy table that decides over it. */
  readonly action: Action
}

/** A new command without a line here does not compile. */
export const commandProbes: Readonly<Record<CommandInput['type'], Probe>> = {
  take: { command: { type: 'take' }, action: 'case.take' },
  release: { command: { type: 'release' }, action: 'case.take' },
  look: { command: { type: 'look' }, action: 'case.look' },
  complete: {
    command: {
      type: 'complete',
      outcome: 'tidak_ada',
      reason: null,
      values: {},
      items: {},
      documents: [],
      digest: null,
    },
    action: 'case.act',
  },
  pause: { command: { type: 'pause', reason: 'applicant', text: ' ', itemId: null }, action: 'case.pause' },
  resume: { command: { type: 'resume', note: '', documents: nowhere }, action: 'case.pause' },
  withdraw: { command: { type: 'withdraw', note: ' ', documents: [] }, action: 'case.withdraw' },
  close_silent: { command: { type: 'close_silent', note: ' ' }, action: 'case.close_silent' },
  reassign: {
    command: { type: 'reassign', post: 'staf_teknis', personId: null, reason: ' ' },
    action: 'case.reassign',
  },
  correct: { command: { type: 'correct', itemId: null, field: 'x', to: {}, reason: ' ' }, action: 'case.correct' },
  undo: { command: { type: 'undo' }, action: 'case.undo' },
  note: { command: { type: 'note', text: ' ' }, action: 'case.note' },
  add_document: {
    command: { type: 'add_document', documentId: 'berkas-yang-tidak-ada', kind: 'lampiran', note: '' },
    action: 'case.document',
  },
  original_received: {
    command: { type: 'original_received', agendaNumber: null, documents: [], date: '2026-03-17' },
    action: 'case.document',
  },
  move_version: { command: moveNowhere, action: 'case.move_version' },
  grant_exception: {
    command: { type: 'grant_exception', pair: ['S4.verify', 'S6.decide'], personId: 'x', reason: ' ' },
    action: 'case.exception',
  },
  issue_letter: {
    command: { type: 'issue_letter', kind: 'surat_penerimaan', date: '2026-03-17', number: null, srikandiId: null },
    action: 'letter.issue',
  },
  send_letter: {
    command: {
      type: 'send_letter',
      kind: 'surat_penerimaan',
      signedOn: '2026-03-17',
      sentOn: '2026-03-17',
      documentId: null,
      statement: '',
    },
    action: 'letter.issue',
  },
}

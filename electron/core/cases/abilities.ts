// What this person may do with a case now: computed where the rules are, so that a screen draws only what works.
import type { CaseAbilities } from '../../../shared/contract/case-view.ts'
import { commandActions } from '../../../shared/office/command-actions.ts'
import { may } from '../../../shared/office/policy.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { OfficeFacts, Who } from '../../../shared/procedures/commands.ts'
import { decideUndo } from '../../../shared/procedures/decide-repair.ts'
import { turnRefusal } from '../../../shared/procedures/decide-take.ts'
import { fourEyes } from '../../../shared/procedures/four-eyes.ts'
import { actAt, deskOf } from '../../../shared/procedures/look-up.ts'
import type { Caller } from '../http/caller.ts'
import type { HeldPost } from '../office/reader.ts'
import { issuableLetters, sendableLetters } from '../letters/side-letters.ts'
import type { LoadedCase } from './load.ts'

export interface AbilityFacts {
  readonly caller: Caller
  readonly loaded: LoadedCase
  readonly office: OfficeFacts
  /** Today's holders of the desk of the act at hand. */
  readonly deskHolders: readonly HeldPost[]
  /** Whether a newer version of the case's procedure was published. */
  readonly hasNewer: boolean
  readonly now: number
}

export function abilitiesOf({ caller, loaded, office, deskHolders, hasNewer, now }: AbilityFacts): CaseAbilities {
  const { definition, state } = loaded
  const here = actAt(definition, state.position)
  const posts = caller.posts.map((held) => held.post)
  const desk = here === null ? null : deskOf(here.act)
  const whoAs = (post: PostKey): Who => ({
    personId: caller.personId,
    post,
    capacity: caller.posts.find((held) => held.post === post)?.capacity ?? '',
    recorder: caller.personId,
    recorderPost: post,
    fromPaper: false,
    reauthenticated: false,
  })
  const first = posts[0] ?? 'pemeriksa'
  const acting = whoAs(desk !== null && posts.includes(desk) ? desk : first)
  const situation = { definition, state, who: acting, now, office }
  const turn = turnRefusal(situation)
  const eyes = here === null ? null : fourEyes(definition, state, here.step.id, here.act.code, caller.personId, office)
  const can = (action: Parameters<typeof may>[1]) => may(posts, action, state.status)
  const open = state.status !== 'ended'
  const readOnly = !may(posts, 'case.note', state.status)
  const undo = decideUndo(situation)
  const mine = state.last !== null && state.last.recorder === caller.personId && state.last.type === 'act_done'
  const myTurn = turn === null && can('case.act')
  return {
    actAs: myTurn && desk !== null ? [desk] : [],
    take: myTurn && eyes === null && state.taken === null,
    release: state.taken?.by === caller.personId && open,
    complete: myTurn && eyes === null,
    pause: open && state.status === 'open' && can(commandActions.pause) && definition.screens === 'desk',
    resume: state.status === 'paused' && can(commandActions.resume),
    withdraw: open && state.ending === null && definition.withdrawal !== null && can(commandActions.withdraw),
    closeSilent: waitsForApplicant(state) && definition.withdrawal !== null && can(commandActions.close_silent),
    reassign: open && can(commandActions.reassign),
    correct: can(commandActions.correct),
    undo: undo.ok && can(commandActions.undo),
    note: can(commandActions.note),
    addDocument: can(commandActions.add_document),
    originalReceived:
      state.channel === 'email' &&
      definition.opens === 'letter' &&
      state.originalReceived === null &&
      can(commandActions.original_received),
    grantException: open && posts.includes('kadis') && can(commandActions.grant_exception),
    issueLetters: can(commandActions.issue_letter) ? [...issuableLetters(loaded, office.setting)] : [],
    sendLetters: can(commandActions.send_letter) ? [...sendableLetters(state)] : [],
    moveVersion: open && hasNewer && can(commandActions.move_version),
    checkName: state.items.length > 0 && can('case.check_name'),
    seePersonal: can('personal.read'),
    readOnly,
    dossier: can('dossier.read'),
    recordFor:
      here?.act.paper === true && state.status === 'open' && mayRecord(posts)
        ? deskHolders.map((held) => ({ id: held.personId, name: held.person }))
        : [],
    reason: readOnly ? readOnlySentence : (eyes?.sentence ?? turn?.sentence ?? null),
    undoReason: mine && !undo.ok ? undo.error.sentence : null,
  }
}

const readOnlySentence =
  'Anda membaca sebagai pemeriksa: tidak ada yang dapat diubah. Berkas lengkapnya ada di Tindakan lain, Unduh berkas untuk pemeriksa.'

function waitsForApplicant({ pauses }: LoadedCase['state']): boolean {
  return pauses.some((pause) => pause.to === null && pause.reason === 'applicant')
}

function mayRecord(posts: readonly PostKey[]): boolean {
  return may(posts, 'letter.record_paper', 'open')
}

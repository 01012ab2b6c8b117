// Which posts may give which command beside the act at hand; the act itself is the rules' own business.
import type { CommandInput } from '../../../shared/contract/cases.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { OfficeFacts, Who } from '../../../shared/procedures/commands.ts'
import { may } from '../../../shared/office/policy.ts'
import { assertNever } from '../../../shared/result.ts'
import type { LoadedCase } from './load.ts'

type Refused = Fault<'forbidden' | 'wrong_state'>

const states = ['open', 'paused', 'ended'] as const

/** The policy's action for a command; null where every post that may act on the case may give it. */
export function actionOf(command: CommandInput['type']) {
  switch (command) {
    case 'take':
    case 'release':
      return 'case.take'
    case 'complete':
      return 'case.act'
    case 'look':
      return 'case.read'
    case 'pause':
    case 'resume':
      return 'case.pause'
    case 'withdraw':
      return 'case.withdraw'
    case 'close_silent':
      return 'case.close_silent'
    case 'reassign':
      return 'case.reassign'
    case 'correct':
      return 'case.correct'
    case 'undo':
      return 'case.undo'
    case 'note':
      return 'case.note'
    case 'add_document':
    case 'original_received':
      return 'case.document'
    case 'issue_letter':
    case 'send_letter':
      return 'letter.issue'
    case 'move_version':
      return 'case.move_version'
    case 'grant_exception':
      return 'case.exception'
    default:
      return assertNever(command)
  }
}

export function commandRefusal(loaded: LoadedCase, who: Who, command: CommandInput, waited: number | null, office: OfficeFacts): Refused | null {
  const action = actionOf(command.type)
  if (!may([who.recorderPost], action, loaded.state.status)) {
    const elsewhen = states.some((state) => may([who.recorderPost], action, state))
    return elsewhen
      ? fault('wrong_state', {}, 'Tindakan ini tidak mungkin selama permohonan dalam keadaan sekarang. Muat ulang untuk melihat keadaannya.')
      : fault('forbidden', {}, `${office.postTitle(who.recorderPost)} tidak berwenang untuk tindakan ini.`)
  }
  if (command.type === 'close_silent') {
    const days = waitDays(office)
    if (waited === null || waited < days) {
      return fault('wrong_state', {}, `Permohonan baru dapat dianggap ditarik kembali sesudah ${days} hari kerja menunggu pemohon.`)
    }
  }
  return null
}

function waitDays(office: OfficeFacts): number {
  const days = office.setting['wait_days']
  return typeof days === 'number' ? days : 10
}

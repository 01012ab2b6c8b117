// Which posts may give which command beside the act at hand; the act itself is the rules' own business.
import type { CommandInput } from '../../../shared/contract/case-commands.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { OfficeFacts, Who } from '../../../shared/procedures/commands.ts'
import { commandActions } from '../../../shared/office/command-actions.ts'
import { may } from '../../../shared/office/policy.ts'
import type { LoadedCase } from './load.ts'

type Refused = Fault<'forbidden' | 'wrong_state'>

const states = ['open', 'paused', 'ended'] as const

export function commandRefusal(
  loaded: LoadedCase,
  who: Who,
  command: CommandInput,
  waited: number | null,
  office: OfficeFacts,
): Refused | null {
  const action = commandActions[command.type]
  if (!may([who.recorderPost], action, loaded.state.status)) {
    const elsewhen = states.some((state) => may([who.recorderPost], action, state))
    return elsewhen
      ? fault(
          'wrong_state',
          {},
          'Tindakan ini tidak mungkin selama permohonan dalam keadaan sekarang. Muat ulang untuk melihat keadaannya.',
        )
      : fault('forbidden', {}, `${office.postTitle(who.recorderPost)} tidak berwenang untuk tindakan ini.`)
  }
  if (command.type === 'close_silent') {
    const days = waitDays(office)
    if (waited === null || waited < days) {
      return fault(
        'wrong_state',
        {},
        `Permohonan baru dapat dianggap ditarik kembali sesudah ${days} hari kerja menunggu pemohon.`,
      )
    }
  }
  return null
}

function waitDays(office: OfficeFacts): number {
  const days = office.setting['wait_days']
  return typeof days === 'number' ? days : 10
}

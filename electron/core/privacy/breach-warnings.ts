// The clock of 3 x 24 hours on Meja saya, for those who must see to the notices.
import { longInstant } from '../../../shared/calendar/format.ts'
import { breachForm } from '../../../shared/contract/breach.ts'
import type { DeskView } from '../../../shared/contract/desk.ts'
import { may } from '../../../shared/office/policy.ts'
import { breachDue, spanInWords, stillToTell } from '../../../shared/privacy/breach-clock.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { selectOpenBreaches } from './breach-queries.ts'

export async function breachWarnings(tx: Tx, services: Services, caller: Caller): Promise<DeskView['warnings']> {
  const posts = caller.posts.map((held) => held.post)
  if (!may(posts, 'breach.write')) return []
  const open = await selectOpenBreaches(tx)
  if (open.length === 0) return []
  const { zone } = await services.office.calendar(tx)
  const now = services.clock.now()
  return open.map(({ form: text }) => {
    const form = breachForm.parse(JSON.parse(text))
    const due = breachDue(form)
    const left = due - now
    const span = left < 0 ? `terlambat ${spanInWords(left)}` : `sisa ${spanInWords(left)}`
    const sentence = `Kegagalan pelindungan data pribadi: ${stillToTell(form)} belum diberi tahu, ${span} (3 x 24 jam sampai ${longInstant(due, zone)}).`
    return { sentence, screen: '/data-pribadi/kegagalan' }
  })
}

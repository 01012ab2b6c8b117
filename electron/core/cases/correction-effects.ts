// A ralat also reaches the books: the incoming line of the letter, the register entry of the name.
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { correctIncoming } from '../agenda/books.ts'
import { selectLiveName } from '../domains/queries.ts'
import { correctName } from '../domains/register.ts'
import { numberOrNull, textOf, textOrNull } from '../log/body.ts'
import type { Write } from '../record.ts'
import type { LoadedCase } from './load.ts'

type Corrected = Extract<CaseEventBody, { type: 'corrected' }>

const ofBook: ReadonlySet<string> = new Set(['letter_no', 'letter_date', 'nature', 'attachment_count'])
const ofRegister: ReadonlySet<string> = new Set([
  'function_text',
  'executed_mode',
  'executed_target',
  'executed_capacity_gb',
  'done_on',
])

export async function applyCorrection(write: Write, loaded: LoadedCase, body: Corrected): Promise<void> {
  if (body.itemId === null && ofBook.has(body.field)) await correctBook(write, loaded, body)
  if (body.itemId !== null && ofRegister.has(body.field)) await correctRegister(write, loaded, body)
}

async function correctBook(write: Write, { state }: LoadedCase, { to }: Corrected): Promise<void> {
  if (state.agendaId === null) return
  const values = { ...state.values, ...to }
  await correctIncoming(write, {
    agendaId: state.agendaId,
    letterNo: textOf(values, 'letter_no'),
    letterDate: textOf(values, 'letter_date'),
    nature: textOf(values, 'nature'),
    attachments: numberOrNull(values, 'attachment_count') ?? 0,
  })
}

/** Only a name that this case has planned or made. */
async function correctRegister(write: Write, { state }: LoadedCase, { itemId, to, reason }: Corrected): Promise<void> {
  const item = state.items.find((one) => one.id === itemId)
  const row = item === undefined ? undefined : await selectLiveName(write.tx, item.fqdn)
  if (item === undefined || row === undefined || row.case_id !== state.caseId) return
  const values = { ...item.values, ...to }
  const made = row.state === 'active'
  await correctName(
    write,
    {
      registerId: row.id,
      fqdn: row.fqdn,
      label: row.label,
      zone: row.zone,
      unitId: row.unit_id,
      ownerName: row.owner_name,
      functionText: textOf(values, 'function_text'),
      mode: made ? textOrNull(values, 'executed_mode') : row.mode,
      target: made ? textOrNull(values, 'executed_target') : row.target,
      capacityGb: made
        ? numberOrNull(values, 'executed_capacity_gb')
        : row.capacity === null
          ? null
          : Number(row.capacity),
      since: made ? textOrNull(values, 'done_on') : row.since,
      source: row.source,
      caseId: row.case_id,
      picRef: row.pic_ref,
    },
    reason,
  )
}

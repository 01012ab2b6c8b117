// The register as the screen shows it; the contact only for those who may read personal data.
import type { RegisterRow } from '../../../shared/contract/registry.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { may } from '../../../shared/office/policy.ts'
import { masked } from '../../../shared/privacy/mask.ts'
import { type RegisterFilter, type RegisterLine, selectContacts, selectRegisterLines } from '../domains/list-queries.ts'
import { selectRegisterEntry } from '../domains/queries.ts'
import type { Caller } from '../http/caller.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

export async function registerRows(
  tx: Tx,
  services: Services,
  caller: Caller,
  filter: RegisterFilter,
): Promise<RegisterRow[]> {
  return await rowsOf(tx, services, caller, await selectRegisterLines(tx, filter))
}

/** One entry as it stands now. @throws Error where there is none. */
export async function registerRow(tx: Tx, services: Services, caller: Caller, id: string): Promise<RegisterRow> {
  const entry = await selectRegisterEntry(tx, id)
  if (entry === undefined) throw new Error(`register entry ${id} was written and cannot be read`)
  const unit = entry.unit_id === null ? null : await services.office.unit(tx, entry.unit_id)
  const [row] = await rowsOf(tx, services, caller, [{ ...entry, unit_name: unit?.name ?? null }])
  if (row === undefined) throw new Error(`register entry ${id} has no row`)
  return row
}

async function rowsOf(
  tx: Tx,
  services: Services,
  caller: Caller,
  lines: readonly RegisterLine[],
): Promise<RegisterRow[]> {
  const { zone } = await services.office.calendar(tx)
  const mayRead = may(
    caller.posts.map((held) => held.post),
    'personal.read',
    'open',
  )
  const contacts = mayRead
    ? await selectContacts(
        tx,
        lines.flatMap((line) => line.pic_ref ?? []),
      )
    : []
  const known = new Map(contacts.map(({ id, content }) => [id, contactText(content)]))
  return lines.map((line) => ({
    id: line.id,
    fqdn: line.fqdn,
    zone: line.zone,
    unitId: line.unit_id,
    unit: line.unit_name ?? line.owner_name,
    functionText: line.function,
    mode: line.mode ?? 'tidak_diketahui',
    target: line.target ?? '',
    capacityGb: line.capacity === null ? null : Number(line.capacity),
    state: line.state === 'released' ? 'released' : 'active',
    since: line.since ?? '',
    source: line.source,
    caseId: line.case_id,
    contact: line.pic_ref === null ? null : (known.get(line.pic_ref) ?? null),
    releasedOn: line.released_at === null ? null : localDateOf(line.released_at, zone),
  }))
}

/** "Nama, •••111": the number in full is asked for by itself, and the asking is written down. */
function contactText(content: string | null): string | null {
  if (content === null) return null
  const value: JsonObject = JSON.parse(content)
  return [textOf(value, 'name'), masked(textOf(value, 'phone'))].filter((part) => part !== '').join(', ') || null
}

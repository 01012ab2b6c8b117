// Personal data by what they are, where they belong, and whether they may be destroyed.
import { longDate } from '../../../shared/calendar/format.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { HeldData } from '../../../shared/contract/privacy.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { maskedRecord } from '../../../shared/privacy/mask.ts'
import { selectArchived } from '../archive/queries.ts'
import { selectCase } from '../cases/queries.ts'
import { selectRegisterEntry } from '../domains/queries.ts'
import { documentLabel } from '../letters/titles.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { DocumentsTable } from '../store/tables/archive.ts'
import type { PersonalTable } from '../store/tables/identity.ts'

const recordLabels: Readonly<Record<string, string>> = {
  pengelola: 'Pengelola sub domain',
  received_by: 'Penerima surat',
  access_to: 'Penerima akses',
  reporter_name: 'Pelapor',
  reporter_contact: 'Kontak pelapor',
  new_official: 'Pejabat nama domain',
  user_email: 'Alamat e-mail pengguna',
  contact: 'Narahubung register',
}

interface Place {
  readonly about: string
  readonly caseId: string | null
  readonly erasable: boolean
  readonly note: string
}

export async function heldRecord(tx: Tx, services: Services, row: PersonalTable): Promise<HeldData> {
  const content: JsonObject = JSON.parse(row.content ?? '{}')
  const place = await placeOf(tx, services, row.subject_id)
  return {
    id: row.id,
    kind: 'record',
    label: recordLabels[row.kind] ?? row.kind,
    content: maskedRecord(content),
    ...place,
  }
}

export async function heldScan(tx: Tx, services: Services, row: DocumentsTable): Promise<HeldData> {
  const label = `Pindaian ${documentLabel(row.kind).toLocaleLowerCase('id')}`
  const place =
    row.case_id === null
      ? { about: 'belum pada permohonan', caseId: null, erasable: true, note: '' }
      : await placeOf(tx, services, row.case_id)
  return { id: row.id, kind: 'scan', label, content: { name: row.file_name }, ...place }
}

/** Of a case or an entry of the register. */
async function placeOf(tx: Tx, services: Services, subjectId: string): Promise<Place> {
  const row = await selectCase(tx, subjectId)
  if (row !== undefined) {
    const about = `agenda ${row.agenda_no ?? '-'}, ${row.title}`
    if (row.status !== 'ended') {
      return { about, caseId: row.id, erasable: false, note: 'Permohonannya belum selesai; datanya masih diperlukan.' }
    }
    return { about, caseId: row.id, erasable: true, note: await retention(tx, services, row.id) }
  }
  const entry = await selectRegisterEntry(tx, subjectId)
  if (entry === undefined) return { about: '', caseId: null, erasable: true, note: '' }
  const released = entry.state === 'released'
  return {
    about: `register, ${entry.fqdn}`,
    caseId: entry.case_id,
    erasable: released,
    note: released ? '' : 'Namanya masih aktif. Ganti narahubungnya lewat Ralat di register.',
  }
}

/** Until when the archive keeps the case; empty where that is over or unknown. */
async function retention(tx: Tx, services: Services, caseId: string): Promise<string> {
  const archived = await selectArchived(tx, caseId)
  if (archived === undefined || archived.active_years === null) return ''
  const { zone } = await services.office.calendar(tx)
  const from = localDateOf(archived.archived_at, zone)
  const years = archived.active_years + (archived.inactive_years ?? 0)
  const until = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
  const today = await services.office.today(tx)
  return until <= today ? 'Retensi arsip sudah berakhir.' : `Retensi arsip sampai ${longDate(until)}.`
}

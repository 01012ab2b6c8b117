// Salinan data pribadi as a DOCX: every part in full, who looked at it, and an event that it was given out.
import { longInstant } from '../../../shared/calendar/format.ts'
import type { Download } from '../../../shared/contract/endpoint.ts'
import { composeDataCopy, type DataPart } from '../../../shared/letters/compose/data-copy.ts'
import { selectDocument } from '../archive/objects/queries.ts'
import { personalOf } from '../archive/sealed/personal.ts'
import { selectPersonal } from '../archive/sealed/queries.ts'
import type { Caller } from '../http/caller.ts'
import { officeFactsOf } from '../letters/case-facts.ts'
import { personBlock } from '../letters/signers.ts'
import { docxMime, renderWithKop } from '../letters/store-paper.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { heldRecord, heldScan } from './held-data.ts'
import { noteRead } from './note-read.ts'
import { officialPart } from './official-part.ts'
import { selectReadsOf } from './queries.ts'

export interface Chosen {
  readonly personIds: readonly string[]
  readonly recordIds: readonly string[]
  readonly scanIds: readonly string[]
  /** Null where the person prints their own. */
  readonly requestedBy: string | null
}

export async function dataCopy(services: Services, caller: Caller, chosen: Chosen): Promise<Download> {
  const { model, profile } = await services.store.read((tx) => modelOf(tx, services, caller, chosen))
  const bytes = await renderWithKop(services, profile, model, 'basah')
  await services.store.write(async (tx) => {
    for (const ref of [...chosen.recordIds, ...chosen.scanIds, ...chosen.personIds]) {
      const caseId = await caseOf(tx, ref)
      const reason = chosen.requestedBy === null ? 'Data sendiri' : `Diminta ${chosen.requestedBy}`
      await noteRead(tx, services, caller, { what: 'subject_data', ref, caseId, reason })
    }
  })
  return { bytes, mime: docxMime, fileName: 'Salinan data pribadi.docx' }
}

async function modelOf(tx: Tx, services: Services, caller: Caller, chosen: Chosen) {
  const { office } = services
  const profile = await office.profile(tx)
  const date = await office.today(tx)
  const { zone } = await office.calendar(tx)
  const parts: DataPart[] = []
  const files = []
  for (const personId of new Set(chosen.personIds)) parts.push(...(await officialPart(tx, services, personId)))
  for (const id of new Set(chosen.recordIds)) {
    const [row, record] = [await selectPersonal(tx, id), await personalOf(tx, id)]
    if (row === undefined || record === null) continue
    const held = await heldRecord(tx, services, row)
    parts.push({ title: `${held.label}, ${held.about}`, rows: factRows(record.content) })
  }
  for (const id of new Set(chosen.scanIds)) {
    const row = await selectDocument(tx, id)
    if (row === undefined || row.personal === 0) continue
    const held = await heldScan(tx, services, row)
    files.push({ what: held.label, about: held.about, size: `${Math.ceil(row.size / 1024)} KB` })
  }
  const people = await office.facts(tx, date)
  const refs = [...chosen.recordIds, ...chosen.scanIds, ...chosen.personIds]
  const reads = (await selectReadsOf(tx, [...refs, ...(await casesOf(tx, refs))])).map((read) => ({
    at: longInstant(read.at, zone),
    who: people.personName(read.person_id),
    what: readWords[read.what] ?? read.what,
  }))
  const sign = await personBlock(tx, services, caller.personId, caller.posts[0]?.post ?? 'admin', date)
  const officer = profile.dpo.name === '' ? null : profile.dpo
  const facts = { office: officeFactsOf(profile), date, requestedBy: chosen.requestedBy }
  return { profile, model: composeDataCopy({ ...facts, parts, files, reads, officer, sign }) }
}

export const readWords: Readonly<Record<string, string>> = {
  identity_scan: 'Pindaian identitas',
  case_contact: 'Kontak pemohon',
  register_contact: 'Narahubung register',
  dossier: 'Berkas pemeriksa dengan data pribadi',
  subject_data: 'Salinan data pribadi',
  export: 'Ekspor semua data',
}

const partLabels: Readonly<Record<string, string>> = {
  name: 'Nama',
  nip: 'NIP',
  position: 'Jabatan',
  phone: 'HP',
  email: 'E-mail',
  contact: 'Kontak',
}

function factRows(content: { readonly [key: string]: unknown }) {
  return Object.entries(content).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [{ label: partLabels[key] ?? key, value }] : [],
  )
}

async function caseOf(tx: Tx, ref: string): Promise<string | null> {
  const [id] = await casesOf(tx, [ref])
  return id ?? null
}

/** The cases of records and scans. */
async function casesOf(tx: Tx, refs: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const ref of refs) {
    const subject = (await selectPersonal(tx, ref))?.subject_id ?? (await selectDocument(tx, ref))?.case_id
    if (typeof subject === 'string') found.push(subject)
  }
  return found
}

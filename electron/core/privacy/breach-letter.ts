// The two notices of a failure to protect personal data, over the kop and for the signature of the Kepala Dinas.
import { longInstant } from '../../../shared/calendar/format.ts'
import { type BreachForm, breachForm, breachLetters } from '../../../shared/contract/breach.ts'
import type { Download } from '../../../shared/contract/endpoint.ts'
import {
  type BreachFacts,
  composeInstitutionNotice,
  composeSubjectNotice,
} from '../../../shared/letters/compose/breach.ts'
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import { officeFactsOf } from '../letters/case-facts.ts'
import { signBlock } from '../letters/signers.ts'
import { docxMime, renderWithKop } from '../letters/store-paper.ts'
import type { Services } from '../services.ts'
import { selectBreach } from './breach-queries.ts'

/** Number and date are left to be written by hand. Null for an unknown failure or letter. */
export async function breachLetter(services: Services, breachId: string, kind: string): Promise<Download | null> {
  if (!breachLetters.some((one) => one === kind)) return null
  const made = await services.store.read(async (tx) => {
    const row = await selectBreach(tx, breachId)
    if (row === undefined) return null
    const profile = await services.office.profile(tx)
    const { zone } = await services.office.calendar(tx)
    const form = breachForm.parse(JSON.parse(row.form))
    const facts = factsOf(form, profile, longInstant(form.discoveredAt, zone))
    const sign = await signBlock(tx, services, 'kadis', await services.office.today(tx))
    const frame = { number: null, date: null, sign, parafs: [] }
    const model =
      kind === 'subjek'
        ? composeSubjectNotice(facts, frame)
        : composeInstitutionNotice(facts, institutionOf(form, profile), frame)
    return { profile, model }
  })
  if (made === null) return null
  const bytes = await renderWithKop(services, made.profile, made.model, 'basah')
  const fileName = kind === 'subjek' ? 'Pemberitahuan kepada subjek data.docx' : 'Laporan kepada lembaga PDP.docx'
  return { bytes, mime: docxMime, fileName }
}

function factsOf(form: BreachForm, profile: OfficeProfile, discovered: string): BreachFacts {
  const { happened, data, people, count, handling, advice } = form
  return {
    office: officeFactsOf(profile),
    discovered,
    happened,
    data,
    people,
    count,
    handling,
    advice,
    contact: [
      profile.phone === '' ? '' : `telepon ${profile.phone}`,
      profile.email === '' ? '' : `pos-el ${profile.email}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
    officer: profile.dpo.name === '' ? null : profile.dpo,
  }
}

function institutionOf({ institution }: BreachForm, profile: OfficeProfile) {
  return {
    title: institution.title.trim() === '' ? 'Pimpinan Lembaga Pelindungan Data Pribadi' : institution.title.trim(),
    place: institution.place.trim() === '' ? profile.place : institution.place.trim(),
  }
}

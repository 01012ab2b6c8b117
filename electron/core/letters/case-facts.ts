// The facts of a case as its letters need them: nothing in a letter comes from anywhere else.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { CaseFacts, CreationMode, ManagerFacts, NameFacts, OfficeFacts } from '../../../shared/letters/facts.ts'
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import { type PromiseClock, promiseClock } from '../../../shared/procedures/clocks.ts'
import type { CaseState, ItemState } from '../../../shared/procedures/state.ts'
import type { DateText, Instant } from '../../../shared/time.ts'
import { personalOfSubject } from '../archive/sealed/personal.ts'
import type { LoadedCase } from '../cases/load.ts'
import { checkAsked, nameContext } from '../domains/names.ts'
import { numberOrNull, textOf, textOrNull, textsOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { proofWords, webWords } from './server-words.ts'

export async function caseFactsOf(
  tx: Tx,
  services: Services,
  { definition, state, row }: LoadedCase,
): Promise<CaseFacts> {
  const { office, clock } = services
  const profile = await office.profile(tx)
  const calendar = await office.calendar(tx)
  const unit = state.unitId === null ? null : await office.unit(tx, state.unitId)
  const promise = promiseClock(definition, state, calendar, clock.now())
  const verified = state.visits.findLast((visit) => visit.step === 'S4')?.leftAt ?? null
  const dateOf = (at: number) => localDateOf(at, calendar.zone)
  return {
    office: officeFactsOf(profile),
    applicant: {
      unit: unit?.name ?? '',
      head: unit === null ? '' : addressee(unit.head, unit.name, profile.regionName),
      place: placeOf(unit?.address ?? '', profile.place),
    },
    request: {
      number: textOrNull(state.values, 'letter_no'),
      date: textOf(state.values, 'letter_date') === '' ? state.receivedDate : textOf(state.values, 'letter_date'),
      subject: state.subject,
      channel: state.channel === 'email' ? 'email' : 'surat',
      receivedOn: state.receivedDate,
      agendaNumber: row.agenda_no ?? '-',
      trackingCode: state.trackingCode,
    },
    names: await namesOf(tx, services, state),
    manager: await managerOf(tx, state.caseId),
    verifiedOn: verified === null ? null : dateOf(verified),
    promisedOn: promise === null ? null : promisedDate(promise, dateOf),
  }
}

/** No estimate is printed as a promise. */
function promisedDate({ due }: PromiseClock, dateOf: (at: Instant) => DateText): DateText | null {
  return due.estimate === null ? dateOf(due.at) : null
}

export function officeFactsOf(profile: OfficeProfile): OfficeFacts {
  return {
    kop: {
      region: profile.kop.region,
      institution: profile.kop.institution,
      address: kopLines(profile),
    },
    place: profile.place,
    agency: profile.officeName,
    region: profile.regionName,
    division: 'Bidang Informatika',
    government: `Pemerintah ${profile.regionName}`,
  }
}

function kopLines(profile: OfficeProfile): readonly string[] {
  const first = [profile.address, profile.postCode === '' ? '' : `Kode Pos ${profile.postCode}`]
    .filter((part) => part !== '')
    .join(', ')
  const second = [
    profile.phone === '' ? '' : `Telepon ${profile.phone}`,
    profile.fax === '' ? '' : `Faksimile ${profile.fax}`,
    profile.website === '' ? '' : `Laman ${profile.website}`,
    profile.email === '' ? '' : `Pos-el ${profile.email}`,
  ].filter((part) => part !== '')
  return [first, second.join(', ')].filter((line) => line !== '')
}

/** A title, never a person's name: "Kepala Dinas Kesehatan Kabupaten Contoh". */
function addressee(head: string, unit: string, region: string): string {
  const title = head === '' ? `Kepala ${unit}` : head
  return title.includes(region) || region === '' ? title : `${title} ${region}`
}

/** The town after "di": the last part of the address, without its post code. */
function placeOf(address: string, place: string): string {
  const town = (address.split(',').at(-1) ?? '').replaceAll(/\d+/g, '').trim()
  return town === '' || /^jalan\b/i.test(town) ? place : town
}

async function namesOf(tx: Tx, services: Services, state: CaseState): Promise<readonly NameFacts[]> {
  const refused = state.items.some((item) => item.values['decision'] === 'refuse')
  const context = refused ? await nameContext(tx, services, state.unitId, state.caseId) : null
  const { zone } = await services.office.calendar(tx)
  return state.items.map((item) =>
    nameFacts(
      item,
      context === null ? [] : checkAsked(item.asked, context).proposals,
      `${proofWords(state.technical[item.id], zone)}${webWords(state.technical[item.id], zone)}`,
    ),
  )
}

function nameFacts(item: ItemState, proposals: readonly string[], proof: string): NameFacts {
  const { values } = item
  const decision = values['decision']
  const outcome = decision === 'approve' || decision === 'refuse' || decision === 'reset' ? decision : null
  const ssl = values['ssl']
  return {
    fqdn: item.fqdn,
    purpose: textOf(values, 'function_text'),
    outcome,
    mode: modeOf(values),
    target: textOrNull(values, 'executed_target') ?? textOrNull(values, 'target'),
    capacityGb:
      numberOrNull(values, 'executed_capacity_gb') ??
      numberOrNull(values, 'decided_capacity_gb') ??
      numberOrNull(values, 'capacity_gb'),
    reasons: textsOf(values, 'ground_sentences'),
    suggestions: outcome === 'refuse' ? proposals : [],
    ssl: ssl === 'checked' || ssl === 'unchecked' ? ssl : null,
    doneOn: textOrNull(values, 'done_on'),
    checkNotes: textOf(values, 'check_notes'),
    proof,
  }
}

const modes: readonly CreationMode[] = ['langsung', 'proxy', 'alias', 'alih-http', 'cloud']

export function modeOf(values: JsonObject, key = 'executed_mode', fallback = 'mode'): CreationMode | null {
  const text = textOrNull(values, key) ?? textOrNull(values, fallback)
  return modes.find((mode) => mode === text) ?? null
}

async function managerOf(tx: Tx, caseId: string): Promise<ManagerFacts | null> {
  const record = (await personalOfSubject(tx, caseId)).find((one) => one.kind === 'pengelola')
  if (record === undefined) return null
  const { content } = record
  return { name: textOf(content, 'name'), nip: textOf(content, 'nip'), post: textOf(content, 'position') }
}

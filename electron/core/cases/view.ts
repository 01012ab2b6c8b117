// A case as one person sees it: the whole of what its screens show.
import type { CaseView } from '../../../shared/contract/case-view.ts'
import { maskedRecord } from '../../../shared/privacy/mask.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import type { Caller } from '../http/caller.ts'
import { personalOfSubject } from '../archive/sealed/personal.ts'
import { selectDocumentsOf } from '../archive/objects/queries.ts'
import { storedCheck } from '../domains/existence/stored-check.ts'
import { letterTitle } from '../letters/titles.ts'
import { versionWords } from '../../../shared/procedures/revise.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { abilitiesOf } from './abilities.ts'
import { promiseView, workView } from './clock-views.ts'
import { currentDigest } from './digest.ts'
import { documentViewOf } from './document-view.ts'
import { findingsOf } from './finding-view.ts'
import type { LoadedCase } from './load.ts'
import { peopleOf } from './people.ts'
import { applicantText } from './applicant-text.ts'
import { standingSentence } from './sentences.ts'
import { stepView } from './step-view.ts'
import { visitViews } from './visit-views.ts'
import { warningsOf } from './warnings.ts'

export async function caseView(tx: Tx, services: Services, caller: Caller, loaded: LoadedCase): Promise<CaseView> {
  const { definition, state, row } = loaded
  const { office, clock } = services
  const now = clock.now()
  const [calendar, today] = [await office.calendar(tx), await office.today(tx)]
  const facts = await office.facts(tx, today)
  const unit = state.unitId === null ? null : await office.unit(tx, state.unitId)
  const step = stepView(definition, state, facts)
  const deskHolders = step === null ? [] : await office.holdersOn(tx, step.post, today)
  const abilities = abilitiesOf({
    caller,
    loaded,
    office: facts,
    deskHolders,
    hasNewer: (await readBook(tx)).above(definition).length > 0,
    now,
  })
  const documents = await selectDocumentsOf(tx, state.caseId)
  return {
    caseId: state.caseId,
    version: state.version,
    service: {
      code: definition.code,
      version: definition.version,
      versionWords: versionWords(definition.version),
      title: definition.title,
      screens: definition.screens,
    },
    agenda: row.agenda_no ?? '',
    unit: unit === null ? null : { id: unit.id, name: unit.name, abbreviation: unit.abbreviation },
    subject: state.subject,
    channel: state.channel,
    receivedAt: state.receivedAt,
    receivedDate: state.receivedDate,
    trackingCode: state.trackingCode,
    status: state.status,
    ending: state.ending,
    sentence: standingSentence(loaded, facts, calendar, now),
    applicantText: applicantText(loaded, calendar, now),
    step,
    takenBy:
      state.taken === null ? null : { id: state.taken.by, name: facts.personName(state.taken.by), at: state.taken.at },
    assigned: { ...state.assigned },
    values: state.values,
    items: state.items.map(({ id, asked, label, zone, fqdn, values }) => ({
      id,
      asked,
      label,
      zone,
      fqdn,
      values,
      findings: findingsOf(values),
      check: checkOf(state, id),
    })),
    documents: documents
      .filter((document) => document.personal === 0 || abilities.seePersonal)
      .map((document) => documentViewOf(document, facts)),
    pauses: state.pauses.map((pause) => ({ ...pause })),
    parafs: state.parafs.map((paraf) => ({
      step: paraf.step,
      act: paraf.act,
      by: facts.personName(paraf.by),
      postTitle: paraf.post === null ? '' : titleOf(facts.postTitle, paraf.post),
      at: paraf.at,
      fromPaper: paraf.fromPaper,
      fallen: paraf.fallen,
    })),
    letters: Object.values(state.letters).map((letter) => ({
      kind: letter.kind,
      title: letterTitle(letter.kind),
      round: letter.round,
      number: letter.number,
      date: letter.date,
      approved: letter.sha256 !== null,
      documentId: letter.documentId,
      signed: letter.signed,
      sentOn: letter.sentOn,
      voided: letter.voided.map(({ number, reason }) => ({ number, reason })),
    })),
    visits: visitViews(definition, state, calendar, facts, now),
    promise: promiseView(definition, state, calendar, now),
    work: workView(definition, state, calendar, now),
    contact: abilities.seePersonal ? await contactOf(tx, state.caseId) : null,
    exceptions: state.exceptions.map((one) => ({
      pair: [...one.pair],
      person: facts.personName(one.personId),
      reason: one.reason,
      at: one.at,
      usedAt: one.usedAt,
    })),
    fourEyes: definition.fourEyes.map((pair) => [...pair]),
    digest: await currentDigest(tx, services, loaded),
    abilities,
    people: peopleOf(state, facts),
    warnings: await warningsOf(tx, services, loaded),
  }
}

function checkOf({ technical }: LoadedCase['state'], itemId: string) {
  const check = technical[itemId]?.check ?? null
  return check === null ? null : storedCheck(check.at, check.record)
}

type TitleOf = Awaited<ReturnType<Services['office']['facts']>>['postTitle']

function titleOf(postTitle: TitleOf, post: string): string {
  return isPostKey(post) ? postTitle(post) : post
}

async function contactOf(tx: Tx, caseId: string): Promise<JsonObject> {
  const records = await personalOfSubject(tx, caseId)
  return Object.fromEntries(records.map((record) => [record.kind, maskedRecord(record.content)]))
}

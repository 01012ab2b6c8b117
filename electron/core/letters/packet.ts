// The packet of steps 8 to 11: the reply and the report, rendered from the case with their editable sentences.
import type { PacketLetter, PacketView } from '../../../shared/contract/letters.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { canonicalContent } from '../../../shared/letters/canonical.ts'
import { composeReply } from '../../../shared/letters/compose/answer.ts'
import { composeReport, reportSentences } from '../../../shared/letters/compose/report.ts'
import type { EditablePaper } from '../../../shared/letters/editable.ts'
import { isSideLetter } from '../../../shared/letters/kinds.ts'
import type { SuratModel, TitledModel } from '../../../shared/letters/model.ts'
import type { DateText } from '../../../shared/time.ts'
import type { LoadedCase } from '../cases/load.ts'
import { closedDayWarning } from '../cases/warnings.ts'
import { objectOf, textOf } from '../log/body.ts'
import { sha256 } from '../log/canonical.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { activitiesOf } from './activities.ts'
import { caseFactsOf } from './case-facts.ts'
import { frameOf } from './signers.ts'
import { printSettingsOf } from './store-paper.ts'
import { editedReply, editedReport, replySentences, type SentenceValues, sentencesOf } from './sentences.ts'
import { letterTitle } from './titles.ts'

export type PacketModel = SuratModel | TitledModel

export interface PacketOptions {
  /** Sentences being edited; null takes those that were handed in. */
  readonly sentences: JsonObject | null
  /** Date of the letters; null is today. */
  readonly date: DateText | null
  /** Number of the reply, once it is bound. */
  readonly number: string | null
}

const asDrafted: PacketOptions = { sentences: null, date: null, number: null }

/** A letter of the packet, with its editable sentences as they stand in it. */
interface PacketPart {
  readonly model: PacketModel
  readonly paper: EditablePaper
  readonly sentences: SentenceValues
}

export async function packetModels(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  options: PacketOptions = asDrafted,
): Promise<readonly PacketModel[]> {
  return (await packetParts(tx, services, loaded, options)).map((part) => part.model)
}

/** The letters of the packet: the reply, then the report. Notice and report can be switched off; who is refused is always told. */
async function packetParts(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  options: PacketOptions,
): Promise<readonly PacketPart[]> {
  const { state } = loaded
  const today = await services.office.today(tx)
  const { setting } = await services.office.facts(tx, today)
  const facts = await caseFactsOf(tx, services, loaded)
  const given = options.sentences ?? objectOf(state.values, 'sentences')
  const date = options.date ?? today
  const frame = await frameOf(
    tx,
    services,
    state,
    { post: 'kadis', date },
    { number: options.number, date: options.number === null && options.date === null ? null : date },
  )
  const reply = composeReply(facts, frame, editedReply(given))
  const prose = reportSentences(facts, editedReport(given))
  const report = composeReport(facts, await activitiesOf(tx, services, loaded), { ...frame, number: null }, prose)
  const silent = setting['make_notice'] === 'no' && reply.kind === 'surat_pemberitahuan'
  return [
    ...(silent ? [] : [{ model: reply, paper: 'surat', sentences: replySentences(reply) } as const]),
    ...(setting['make_report'] === 'no' ? [] : [{ model: report, paper: 'laporan', sentences: { ...prose } } as const]),
  ]
}

/** Digest of the packet's content, without number, date and parafs: what a paraf and an approval are bound to. The date says who signs. */
export async function packetDigest(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  date: DateText | null = null,
): Promise<string> {
  return digestOf(await packetModels(tx, services, loaded, { ...asDrafted, date }))
}

function digestOf(models: readonly PacketModel[]): string {
  return sha256(models.map(canonicalContent).join('\n'))
}

export async function packetView(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  sentences: JsonObject | null,
  date: DateText | null,
): Promise<PacketView> {
  const { state } = loaded
  const reply = Object.values(state.letters).find((letter) => letter.number !== null && !isSideLetter(letter.kind))
  const parts = await packetParts(tx, services, loaded, {
    sentences,
    date: date ?? reply?.date ?? null,
    number: reply?.number ?? null,
  })
  const standard = await packetParts(tx, services, loaded, { sentences: {}, date, number: null })
  const profile = await services.office.profile(tx)
  return {
    print: printSettingsOf(profile),
    typedNumbers: profile.numbering.outgoing === 'typed',
    letters: parts.map((part, index) => packetLetter(part, standard[index] ?? part, loaded)),
    digest: digestOf(parts.map((part) => part.model)),
    round: (state.loops['paraf'] ?? 0) + 1,
    warnings: await dateWarnings(tx, services, loaded, date),
    lastReturn: await lastReturnOf(tx, services, loaded),
  }
}

function packetLetter(part: PacketPart, standard: PacketPart, { state }: LoadedCase): PacketLetter {
  const { model, paper, sentences } = part
  const letter = state.letters[model.kind]
  return {
    kind: model.kind,
    title: letterTitle(model.kind),
    model,
    sentences: sentencesOf(paper, sentences, standard.sentences),
    digest: sha256(canonicalContent(model)),
    number: letter?.number ?? null,
    state: letter?.signed != null ? 'signed' : letter?.sha256 != null ? 'approved' : 'draft',
  }
}

/** A date on a holiday, a date before the letter that it answers, a signer whose capacity has ended. */
async function dateWarnings(
  tx: Tx,
  services: Services,
  { state }: LoadedCase,
  date: DateText | null,
): Promise<string[]> {
  const today = await services.office.today(tx)
  const asked = date ?? today
  const calendar = await services.office.calendar(tx)
  const closed = closedDayWarning(calendar, asked, 'Surat jawaban')
  const letterDate = textOf(state.values, 'letter_date')
  const before =
    letterDate !== '' && asked < letterDate ? ['Tanggal surat mendahului tanggal surat permohonan yang dijawab.'] : []
  const holders = await services.office.holdersOn(tx, 'kadis', asked)
  const nobody =
    holders.length === 0 ? ['Tidak ada pejabat, Plt., atau Plh. Kepala Dinas yang bertugas pada tanggal itu.'] : []
  const ahead = asked > today ? ['Tanggal surat sesudah hari ini. Pakai tanggal saat surat ditandatangani.'] : []
  return [...(closed === null ? [] : [closed]), ...before, ...ahead, ...nobody]
}

async function lastReturnOf(tx: Tx, services: Services, { state }: LoadedCase): Promise<PacketView['lastReturn']> {
  const records = state.visits.flatMap((visit) => visit.acts)
  const back = records.findLast((record) => record.outcome === 'return' && record.doneAt !== null)
  if (back === undefined || back.by === null || back.doneAt === null) return null
  const facts = await services.office.facts(tx, await services.office.today(tx))
  return { by: facts.personName(back.by), reason: back.reason ?? '', at: back.doneAt }
}

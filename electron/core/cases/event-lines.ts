// The event list of a case in words: who did what, when, and what was recorded later.
import type { EventLine } from '../../../shared/contract/case-view.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { versionWords } from '../../../shared/procedures/revise.ts'
import { assertNever } from '../../../shared/result.ts'
import { letterTitle } from '../letters/titles.ts'
import { textOf } from '../log/body.ts'
import { eventsOf } from '../log/read.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { toCaseEvent } from './case-events.ts'
import { eventWords } from './words.ts'

export async function eventLines(tx: Tx, services: Services, caseId: string): Promise<EventLine[]> {
  const office = await services.office.facts(tx, await services.office.today(tx))
  return (await eventsOf(tx, 'case', caseId)).map((stored) => {
    const { body, n, at, recordedAt, actor, recorder, post } = toCaseEvent(stored)
    return {
      n,
      at,
      recordedAt,
      who: office.personName(actor ?? recorder),
      recorder: actor === null || actor === recorder ? null : office.personName(recorder),
      post: post !== null && isPostKey(post) ? office.postTitle(post) : '',
      what: eventWords(body),
      details: detailsOf(body, office),
      hash: stored.hash,
    }
  })
}

function detailsOf(body: CaseEventBody, office: OfficeFacts): string[] {
  switch (body.type) {
    case 'act_done':
      return [
        ...(body.reason === null || body.reason === '' ? [] : [`Alasan: ${body.reason}`]),
        ...body.skipped.map((skip) => skip.reason),
      ]
    case 'paused':
      return [body.text]
    case 'resumed':
    case 'withdrawn':
      return body.note === '' ? [] : [body.note]
    case 'reassigned':
      return [
        body.personId === null ? 'Dilepas ke semua pemegang jabatan.' : `Kepada ${office.personName(body.personId)}.`,
        `Alasan: ${body.reason}`,
      ]
    case 'corrected':
      return [
        `${body.field}: ${JSON.stringify(body.from)} menjadi ${JSON.stringify(body.to)}`,
        `Alasan: ${body.reason}`,
      ]
    case 'name_checked':
      return [textOf(body.check, 'sentence')]
    case 'dns_begun':
      return [`Rencana ${body.hash.slice(0, 12)}.`]
    case 'dns_ended':
      return [body.sentence, ...body.log]
    case 'dns_verified':
      return [textOf(body.proof, 'sentence')]
    case 'web_checked':
      return [textOf(body.seen, 'sentence')]
    case 'proof_waived':
      return [`Alasan: ${body.reason}`]
    case 'noted':
      return [body.text]
    case 'exception_granted':
      return [`Untuk ${office.personName(body.personId)}: ${body.pair.join(' dan ')}.`, `Alasan: ${body.reason}`]
    case 'version_moved':
      return [`Dari SOP ${versionWords(body.from)}.`, `Alasan: ${body.reason}`]
    case 'letter_approved':
      return [`SHA-256 ${body.sha256}`]
    case 'letter_wet_signed':
      return [body.statement ?? 'Pindaian disimpan.', `Tanggal tanda tangan ${body.date}.`]
    case 'letter_sent':
      return [`${letterTitle(body.kind)}, tanggal kirim ${body.date}.`]
    case 'letter_voided':
      return [`Alasan: ${body.reason}`]
    case 'opened':
    case 'taken':
    case 'released':
    case 'looked':
    case 'undone':
    case 'document_added':
    case 'original_received':
    case 'letter_drafted':
    case 'letter_number_reserved':
    case 'paper_numbered':
      return []
    default:
      return assertNever(body)
  }
}

// What the letter events of a case change: drafts, numbers bound, approval, wet signature, voiding.
import { assertNever } from '../result.ts'
import type { CaseEventBody } from './events.ts'
import type { Instant } from '../time.ts'
import type { CaseState, LetterState } from './state.ts'

type LetterEvent = Extract<CaseEventBody, { type: `letter_${string}` }>

export function isLetterEvent(body: CaseEventBody): body is LetterEvent {
  return body.type.startsWith('letter_')
}

export function applyLetter(state: CaseState, body: LetterEvent, at: Instant): CaseState {
  const before = state.letters[body.kind] ?? blank(body.kind)
  const withLetter = { ...state, letters: { ...state.letters, [body.kind]: change(before, body, at) } }
  return body.type === 'letter_approved' || (body.type === 'letter_wet_signed' && body.documentId !== null)
    ? { ...withLetter, documents: [...state.documents, body.documentId ?? ''].filter((id) => id !== '') }
    : withLetter
}

function blank(kind: string): LetterState {
  return {
    kind,
    round: 0,
    sentences: {},
    digest: null,
    numberId: null,
    number: null,
    date: null,
    srikandiId: null,
    contentDigest: null,
    sha256: null,
    documentId: null,
    approvedAt: null,
    signed: null,
    sentOn: null,
    voided: [],
  }
}

function change(letter: LetterState, body: LetterEvent, at: Instant): LetterState {
  switch (body.type) {
    case 'letter_drafted':
      return { ...letter, round: body.round, sentences: body.sentences, digest: body.digest }
    case 'letter_number_reserved':
      return { ...letter, numberId: body.numberId, number: body.number, date: body.date, srikandiId: body.srikandiId }
    case 'letter_approved':
      return {
        ...letter,
        contentDigest: body.contentDigest,
        number: body.number ?? letter.number,
        date: body.date,
        sha256: body.sha256,
        documentId: body.documentId,
        approvedAt: at,
        signed: null,
        sentOn: null,
      }
    case 'letter_wet_signed':
      return { ...letter, signed: { documentId: body.documentId, statement: body.statement, date: body.date } }
    case 'letter_sent':
      return { ...letter, sentOn: body.date }
    case 'letter_voided':
      return {
        ...letter,
        approvedAt: null,
        numberId: null,
        number: null,
        date: null,
        contentDigest: null,
        sha256: null,
        documentId: null,
        signed: null,
        voided: [...letter.voided, { numberId: body.numberId, number: letter.number, reason: body.reason }],
      }
    default:
      return assertNever(body)
  }
}

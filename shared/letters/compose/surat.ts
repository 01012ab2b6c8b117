// Puts a letter together: its defaults, the sentences that the office rewrote, and the frame of number and signature.
import type { Block } from '../blocks.ts'
import type { CaseFacts, EditedSentences, LetterFrame } from '../facts.ts'
import type { SuratKind, SuratModel } from '../model.ts'
import { thanks } from './phrases.ts'

/** What a kind of letter says by itself. */
export interface SuratDefaults {
  readonly kind: SuratKind
  readonly subject: string
  readonly opening: string
  readonly details: readonly Block[]
  readonly body: string
  readonly closing?: string
  readonly copies?: readonly string[]
  readonly attachments?: string
}

/** The letter to the applicant of a case. Edited sentences replace the defaults; the table of the case is never edited. */
export function composeSurat(
  facts: CaseFacts,
  frame: LetterFrame,
  edited: EditedSentences,
  defaults: SuratDefaults,
): SuratModel {
  return {
    kind: defaults.kind,
    kop: facts.office.kop,
    place: facts.office.place,
    number: frame.number,
    date: frame.date,
    nature: 'Biasa',
    attachments: defaults.attachments ?? '-',
    subject: defaults.subject,
    addressee: { title: facts.applicant.head, place: facts.applicant.place },
    opening: edited.opening ?? defaults.opening,
    details: defaults.details,
    body: edited.body ?? defaults.body,
    closing: edited.closing ?? defaults.closing ?? thanks,
    copies: edited.copies ?? defaults.copies ?? [],
    sign: frame.sign,
    parafs: frame.parafs,
    strong: facts.names.map((name) => name.fqdn),
  }
}

// Berita Acara Pembuatan of step 7: internal, signed by the Staf Teknis, known by the Kabid. Never carries a password.
import type { CaseFacts, LetterFrame, NameFacts } from '../facts.ts'
import { groupedNip, type SignBlock } from '../heads.ts'
import type { TitledModel } from '../model.ts'
import { longDate } from '../words.ts'
import { madeTable } from './notice.ts'
import { modeOf, namesWith, requestReference, sslInWords } from './phrases.ts'

export interface MinutesFacts {
  /** The Staf Teknis who made the names. */
  readonly maker: SignBlock
  /** His post in words. */
  readonly makerPost: string
  /** The Kabid who takes note. */
  readonly known: SignBlock
}

/** The minutes of making the approved names; number and date come from the frame. */
export function composeMinutes(facts: CaseFacts, minutes: MinutesFacts, frame: LetterFrame): TitledModel {
  const made = namesWith(facts, 'approve')
  const only = made.length === 1 ? made[0] : undefined
  return {
    kind: 'berita_acara',
    kop: facts.office.kop,
    place: facts.office.place,
    number: frame.number,
    date: frame.date,
    title: ['BERITA ACARA', 'PEMBUATAN SUB DOMAIN'],
    subtitle: null,
    numbered: true,
    blocks: [
      { kind: 'day', after: ', yang bertanda tangan di bawah ini:' },
      {
        kind: 'facts',
        rows: [
          { label: 'Nama', value: minutes.maker.name },
          ...(minutes.maker.nip === null ? [] : [{ label: 'NIP', value: groupedNip(minutes.maker.nip) }]),
          ...(minutes.maker.rank === null ? [] : [{ label: 'Pangkat/Golongan', value: minutes.maker.rank }]),
          { label: 'Jabatan', value: minutes.makerPost },
        ],
      },
      {
        kind: 'paragraph',
        plain: true,
        text: `telah melaksanakan pembuatan sub domain atas permohonan ${facts.applicant.unit} dengan ${requestReference(facts).replace(' Saudara', '')} (nomor agenda ${facts.request.agendaNumber}), dengan hasil sebagai berikut:`,
      },
      ...(only === undefined
        ? [madeTable(made)]
        : [
            {
              kind: 'facts',
              rows: [
                { label: 'Sub domain', value: only.fqdn },
                { label: 'Kegunaan', value: only.purpose },
                { label: 'Cara pembuatan', value: modeOf(only, facts) },
                { label: 'Sertifikat SSL', value: sslInWords(only.ssl) },
                { label: 'Tanggal dibuat', value: only.doneOn === null ? '-' : longDate(only.doneOn) },
              ],
            } as const,
          ]),
      { kind: 'heading', text: 'Catatan hasil pengecekan' },
      made.length === 1
        ? { kind: 'paragraph', text: notesOf(made[0]), plain: true }
        : { kind: 'list', marks: 'numbers', items: made.map((name) => `${name.fqdn}: ${notesOf(name)}`) },
      { kind: 'paragraph', text: 'Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.' },
    ],
    dated: true,
    left: { heading: 'Mengetahui,', block: minutes.known },
    right: { heading: 'Yang membuat,', block: minutes.maker },
    parafs: [],
    strong: made.map((name) => name.fqdn),
  }
}

function notesOf(name: NameFacts | undefined): string {
  const notes = name?.checkNotes.trim() ?? ''
  return `${notes === '' ? 'Tidak ada catatan.' : notes} Pemeriksaan server nama: ${name?.proof ?? ''}`
}

// Surat umum: a letter of any procedure, over the kop and with the signer that its kind names.
import type { Block } from '../blocks.ts'
import type { LetterFrame } from '../facts.ts'
import type { Kop } from '../heads.ts'
import type { Nature, SuratModel } from '../model.ts'
import { thanks } from './phrases.ts'

export interface GeneralLetter {
  readonly kop: Kop
  readonly place: string
  readonly nature?: Nature
  readonly attachments?: string
  readonly subject: string
  readonly addressee: { readonly title: string; readonly place: string }
  readonly opening: string
  readonly details?: readonly Block[]
  readonly body?: string
  readonly closing?: string
  readonly copies?: readonly string[]
  /** Words to be set in bold. */
  readonly strong?: readonly string[]
}

/** A letter whose text is written by the office or by another procedure. */
export function composeGeneral(letter: GeneralLetter, frame: LetterFrame): SuratModel {
  return {
    kind: 'surat_umum',
    kop: letter.kop,
    place: letter.place,
    number: frame.number,
    date: frame.date,
    nature: letter.nature ?? 'Biasa',
    attachments: letter.attachments ?? '-',
    subject: letter.subject,
    addressee: letter.addressee,
    opening: letter.opening,
    details: letter.details ?? [],
    body: letter.body ?? '',
    closing: letter.closing ?? thanks,
    copies: letter.copies ?? [],
    sign: frame.sign,
    parafs: frame.parafs,
    strong: letter.strong ?? [],
  }
}

export interface DisputeLetter {
  readonly kop: Kop
  readonly place: string
  /** "Pemerintah Kabupaten Contoh". */
  readonly government: string
  readonly domain: string
  /** What the dispute is about, in one sentence. */
  readonly matter: string
  /** Evidence that goes with the letter. */
  readonly evidence: readonly string[]
  readonly addressee: { readonly title: string; readonly place: string }
}

/** The dispute letter of S1: addressed to the Dirjen, over the kop of the Sekretaris Daerah who signs it. */
export function composeDispute(letter: DisputeLetter, frame: LetterFrame): SuratModel {
  const last = letter.evidence.length - 1
  return composeGeneral(
    {
      kop: letter.kop,
      place: letter.place,
      attachments: letter.evidence.length === 0 ? '-' : '1 (satu) berkas',
      subject: 'Permohonan Penyelesaian Perselisihan Nama Domain',
      addressee: letter.addressee,
      opening: `Dengan hormat, bersama ini ${letter.government} mengajukan permohonan penyelesaian perselisihan nama domain ${letter.domain}.\n${letter.matter}`,
      details:
        letter.evidence.length === 0
          ? []
          : [
              { kind: 'paragraph', text: 'Sebagai bahan pertimbangan kami lampirkan:' },
              {
                kind: 'list',
                marks: 'numbers',
                items: letter.evidence.map(
                  (item, index) => `${item.trim().replace(/[.;]+$/u, '')}${index === last ? '.' : ';'}`,
                ),
              },
            ],
      closing:
        'Demikian permohonan ini kami sampaikan, atas perhatian dan bantuan Bapak/Ibu kami ucapkan terima kasih.',
      strong: [letter.domain],
    },
    frame,
  )
}

// The two notices of a failure to protect personal data (UU 27/2022 article 46): to the persons and to the institution.
import type { Block } from '../blocks.ts'
import type { LetterFrame, OfficeFacts } from '../facts.ts'
import type { SuratModel } from '../model.ts'
import { composeGeneral } from './general.ts'

export interface BreachFacts {
  readonly office: OfficeFacts
  /** "Rabu, 18 Maret 2026 pukul 09.00 WIB". */
  readonly discovered: string
  /** When and how it came about, as far as it is known. */
  readonly happened: string
  readonly data: string
  readonly people: string
  readonly count: number | null
  readonly handling: string
  readonly advice: string
  readonly contact: string
  readonly officer: { readonly name: string; readonly contact: string } | null
}

const closing =
  'Demikian pemberitahuan ini kami sampaikan. Kami memohon maaf atas kejadian ini dan akan menyampaikan perkembangan penanganannya.'

/** To each person whose data were touched; the letter is printed once and sent to all of them. */
export function composeSubjectNotice(facts: BreachFacts, frame: LetterFrame): SuratModel {
  return composeGeneral(
    {
      kop: facts.office.kop,
      place: facts.office.place,
      nature: 'Segera',
      subject: 'Pemberitahuan Kegagalan Pelindungan Data Pribadi',
      addressee: { title: `Saudara yang datanya terdampak: ${facts.people}`, place: 'tempat' },
      opening: `Berdasarkan Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, kami memberitahukan bahwa telah terjadi kegagalan pelindungan data pribadi pada ${facts.office.agency} ${facts.office.region} yang menyangkut data pribadi Saudara.`,
      details: [rows(facts)],
      body: facts.advice.trim() === '' ? '' : `Yang dapat Saudara lakukan: ${facts.advice.trim()}`,
      closing: `${contactSentence(facts)}\n${closing}`,
    },
    frame,
  )
}

export interface Institution {
  readonly title: string
  readonly place: string
}

/** To the institution for the protection of personal data; its name is what the office typed. */
export function composeInstitutionNotice(facts: BreachFacts, institution: Institution, frame: LetterFrame): SuratModel {
  return composeGeneral(
    {
      kop: facts.office.kop,
      place: facts.office.place,
      nature: 'Segera',
      subject: 'Laporan Kegagalan Pelindungan Data Pribadi',
      addressee: institution,
      opening: `Memenuhi Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, bersama ini kami laporkan kegagalan pelindungan data pribadi pada ${facts.office.agency} ${facts.office.region} sebagai pengendali data pribadi.`,
      details: [
        rows(facts),
        {
          kind: 'paragraph',
          text: 'Subjek data pribadi yang terdampak diberi tahu secara tertulis dengan surat tersendiri.',
        },
      ],
      closing: `${contactSentence(facts)}\nDemikian laporan ini kami sampaikan; perkembangannya menyusul.`,
    },
    frame,
  )
}

function rows(facts: BreachFacts): Block {
  const count = facts.count === null ? '' : ` (${facts.count} orang)`
  return {
    kind: 'facts',
    rows: [
      { label: 'Data yang terungkap', value: facts.data },
      { label: 'Subjek data', value: `${facts.people}${count}` },
      { label: 'Diketahui', value: facts.discovered },
      { label: 'Kapan dan bagaimana', value: facts.happened },
      { label: 'Penanganan', value: facts.handling },
    ],
  }
}

function contactSentence({ officer, contact }: BreachFacts): string {
  const reach = contact.trim() === '' ? '' : `, ${contact.trim()}`
  return officer === null
    ? `Keterangan lebih lanjut dapat diminta pada kantor kami${reach}.`
    : `Keterangan lebih lanjut: Pejabat Pelindungan Data Pribadi, ${officer.name}, ${officer.contact}${reach}.`
}

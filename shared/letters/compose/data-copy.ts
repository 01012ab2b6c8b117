// Salinan data pribadi (UU 27/2022 articles 7 and 32): everything that is held about a person, for that person.
import type { Block, LabelledValue } from '../blocks.ts'
import type { OfficeFacts } from '../facts.ts'
import type { SignBlock } from '../heads.ts'
import type { TitledModel } from '../model.ts'
import type { DateText } from '../../time.ts'

export interface DataPart {
  /** "Sebagai pengelola pada agenda 5/2026". */
  readonly title: string
  readonly rows: readonly LabelledValue[]
}

export interface DataCopyFacts {
  readonly office: OfficeFacts
  readonly date: DateText
  /** Who asked, as typed; null where the person printed their own. */
  readonly requestedBy: string | null
  readonly parts: readonly DataPart[]
  /** Files: kind, where, size. */
  readonly files: readonly { readonly what: string; readonly about: string; readonly size: string }[]
  /** Who looked at the data, by day and post. */
  readonly reads: readonly { readonly at: string; readonly who: string; readonly what: string }[]
  readonly officer: { readonly name: string; readonly contact: string } | null
  readonly sign: SignBlock
}

export function composeDataCopy(facts: DataCopyFacts): TitledModel {
  return {
    kind: 'salinan_data_pribadi',
    kop: facts.office.kop,
    place: facts.office.place,
    number: null,
    date: facts.date,
    title: ['SALINAN DATA PRIBADI'],
    subtitle: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
    numbered: false,
    blocks: [
      {
        kind: 'paragraph',
        plain: true,
        text:
          facts.requestedBy === null
            ? 'Dicetak oleh yang bersangkutan sendiri.'
            : `Diminta oleh: ${facts.requestedBy}.`,
      },
      ...facts.parts.flatMap((part): readonly Block[] => [
        { kind: 'heading', text: part.title },
        { kind: 'facts', rows: part.rows },
      ]),
      { kind: 'heading', text: 'Berkas' },
      facts.files.length === 0
        ? { kind: 'paragraph', plain: true, text: 'Tidak ada pindaian identitas.' }
        : {
            kind: 'table',
            columns: [
              { title: 'Berkas', width: 30 },
              { title: 'Pada', width: 50 },
              { title: 'Ukuran', width: 20, align: 'right' },
            ],
            rows: facts.files.map((file) => [file.what, file.about, file.size]),
          },
      { kind: 'heading', text: 'Yang pernah membuka' },
      facts.reads.length === 0
        ? { kind: 'paragraph', plain: true, text: 'Belum ada yang tercatat membukanya.' }
        : {
            kind: 'table',
            columns: [
              { title: 'Waktu', width: 30 },
              { title: 'Oleh', width: 40 },
              { title: 'Yang dibuka', width: 30 },
            ],
            rows: facts.reads.map((read) => [read.at, read.who, read.what]),
          },
      { kind: 'heading', text: 'Untuk apa data ini disimpan dan hak Saudara' },
      {
        kind: 'list',
        marks: 'letters',
        items: [
          `Data disimpan untuk layanan domain ${facts.office.agency} ${facts.office.region}; dasarnya pelaksanaan tugas pelayanan publik (Pasal 20 ayat (2) huruf e).`,
          'Saudara berhak meminta perbaikan data yang keliru; perbaikan dikerjakan paling lambat 3 x 24 jam sejak permintaan diterima (Pasal 30).',
          'Saudara berhak meminta pemusnahan setelah retensi arsip berakhir; pemusnahan dicatat dengan berita acara (Pasal 43 dan 44).',
          facts.officer === null
            ? 'Pejabat Pelindungan Data Pribadi belum ditetapkan; hubungi kantor pada alamat di atas.'
            : `Pejabat Pelindungan Data Pribadi: ${facts.officer.name}, ${facts.officer.contact}.`,
        ],
      },
    ],
    dated: true,
    left: null,
    right: { heading: 'Dicetak oleh,', block: facts.sign },
    parafs: [],
    strong: [],
  }
}

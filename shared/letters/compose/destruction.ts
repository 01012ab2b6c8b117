// Berita Acara Pemusnahan Data Pribadi (UU 27/2022 articles 43 and 44): what was destroyed, never the data themselves.
import type { OfficeFacts } from '../facts.ts'
import { groupedNip, type SignBlock } from '../heads.ts'
import type { TitledModel } from '../model.ts'
import type { DateText } from '../../time.ts'

export interface DestroyedThing {
  /** "Kontak pengelola", "Pindaian identitas". */
  readonly what: string
  /** "Agenda 5/2026, e-retribusi.contohkab.go.id": where it belonged. */
  readonly about: string
  /** SHA-256 of a file, or the digest of a record: what tells the thing from any other. */
  readonly digest: string
}

export interface DestructionFacts {
  readonly office: OfficeFacts
  readonly number: string
  readonly date: DateText
  /** Why, in a sentence: retention over, the wish of the person, collected without need. */
  readonly ground: string
  /** The decree, letter or JRA line that it rests on. */
  readonly basis: string
  readonly things: readonly DestroyedThing[]
  readonly by: SignBlock
  readonly byPost: string
  readonly witness: SignBlock
}

export function composeDestruction(facts: DestructionFacts): TitledModel {
  return {
    kind: 'berita_acara_pemusnahan',
    kop: facts.office.kop,
    place: facts.office.place,
    number: facts.number,
    date: facts.date,
    title: ['BERITA ACARA', 'PEMUSNAHAN DATA PRIBADI'],
    subtitle: null,
    numbered: true,
    blocks: [
      { kind: 'day', after: ', yang bertanda tangan di bawah ini:' },
      {
        kind: 'facts',
        rows: [
          { label: 'Nama', value: facts.by.name },
          ...(facts.by.nip === null ? [] : [{ label: 'NIP', value: groupedNip(facts.by.nip) }]),
          { label: 'Jabatan', value: facts.byPost },
        ],
      },
      {
        kind: 'paragraph',
        plain: true,
        text: `telah memusnahkan data pribadi yang tercantum dalam daftar di bawah ini dari Siladom ${facts.office.agency} ${facts.office.region}, berdasarkan Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi dan ${facts.basis}.`,
      },
      { kind: 'paragraph', plain: true, text: `Alasan: ${facts.ground}` },
      {
        kind: 'table',
        columns: [
          { title: 'No.', width: 6, align: 'center' },
          { title: 'Data', width: 26 },
          { title: 'Pada', width: 44 },
          { title: 'Tanda', width: 24 },
        ],
        rows: facts.things.map((thing, index) => [
          String(index + 1),
          thing.what,
          thing.about,
          thing.digest.slice(0, 16),
        ]),
      },
      {
        kind: 'list',
        marks: 'letters',
        items: [
          'Isi data dihapus dari basis data, dari indeks pencarian, dan dari draf yang belum selesai; kunci pindaian dimusnahkan dan berkasnya dihapus.',
          'Riwayat permohonan tetap utuh: di dalamnya hanya ada tanda bergaram, bukan data pribadinya.',
          'Surat yang sudah ditetapkan dan dikirim tidak berubah. Nama yang tercantum di dalamnya tetap ada di arsip menurut retensinya.',
          'Cadangan yang dibuat sebelum tanggal ini masih memuat data tersebut sampai cadangan itu diganti menurut jadwalnya atau dimusnahkan tersendiri.',
        ],
      },
      { kind: 'paragraph', text: 'Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.' },
    ],
    dated: true,
    left: { heading: 'Saksi,', block: facts.witness },
    right: { heading: 'Yang memusnahkan,', block: facts.by },
    parafs: [],
    strong: [],
  }
}

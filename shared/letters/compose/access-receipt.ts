// Tanda Terima Akses of step 12: signed by the OPD when access is handed over. Never carries a password.
import type { DateText } from '../../time.ts'
import { assertNever } from '../../result.ts'
import type { CaseFacts, NameFacts } from '../facts.ts'
import type { SignBlock } from '../heads.ts'
import type { TitledModel } from '../model.ts'
import { modeInShort } from './phrases.ts'

export interface AccessFacts {
  readonly how: 'langsung' | 'telepon' | 'tidak_perlu'
  /** Day of the handing over; null while the paper is made beforehand. */
  readonly date: DateText | null
  /** The manager of the OPD who receives. */
  readonly receiver: SignBlock
  /** The Staf Teknis who hands over. */
  readonly giver: SignBlock
}

const passwordSentence =
  'kata sandi diterima tersendiri, tidak tercantum dalam tanda terima ini, dan segera diganti setelah akses pertama;'

/** The receipt for the names that were made or reset. */
export function composeAccessReceipt(facts: CaseFacts, access: AccessFacts): TitledModel {
  const handed = facts.names.filter((name) => name.outcome === 'approve' || name.outcome === 'reset')
  return {
    kind: 'tanda_terima_akses',
    kop: facts.office.kop,
    place: facts.office.place,
    number: null,
    date: access.date,
    title: ['TANDA TERIMA AKSES SUB DOMAIN'],
    subtitle: null,
    numbered: false,
    blocks: [
      {
        kind: 'paragraph',
        text: `Telah diterima dari ${facts.office.agency} ${facts.office.region} oleh ${facts.applicant.unit} akses pengelolaan sub domain berikut (nomor agenda ${facts.request.agendaNumber}):`,
      },
      {
        kind: 'table',
        columns: [
          { title: 'No.', width: 6, align: 'center' },
          { title: 'Sub domain', width: 36 },
          { title: 'Jenis', width: 26 },
          { title: 'Akses', width: 32 },
        ],
        rows: handed.map((name, index) => [
          String(index + 1),
          name.fqdn,
          name.outcome === 'reset' ? 'Pengaturan ulang akses' : modeInShort(name.mode),
          accessOf(name),
        ]),
      },
      { kind: 'paragraph', text: `Cara penyerahan: ${howInWords(access.how)}` },
      { kind: 'paragraph', text: 'Penerima menyatakan:', plain: true },
      {
        kind: 'list',
        marks: 'numbers',
        items: [
          ...(access.how === 'tidak_perlu' ? [] : [passwordSentence]),
          'akses dijaga kerahasiaannya dan tidak diberikan kepada yang tidak berwenang;',
          'pergantian pengelola, perpindahan server, dan dugaan penyalahgunaan segera diberitahukan.',
        ],
      },
    ],
    dated: true,
    left: { heading: 'Yang menyerahkan,', block: access.giver },
    right: { heading: 'Yang menerima,', block: access.receiver },
    parafs: [],
    strong: handed.map((name) => name.fqdn),
  }
}

function accessOf(name: NameFacts): string {
  if (name.outcome === 'reset') return 'Akses baru; yang lama tidak berlaku'
  if (name.mode === 'cloud') return 'Pengelolaan ruang penyimpanan'
  return name.mode === 'alih-http'
    ? 'Sub domain mengarah ke alamat yang diminta'
    : 'Sub domain mengarah ke server penerima'
}

function howInWords(how: AccessFacts['how']): string {
  switch (how) {
    case 'langsung':
      return 'diserahkan langsung, tatap muka.'
    case 'telepon':
      return 'disampaikan melalui telepon ke nomor yang tercatat dalam register.'
    case 'tidak_perlu':
      return 'tidak ada kata sandi yang diserahkan; pengelolaan tetap pada server penerima.'
    default:
      return assertNever(how)
  }
}

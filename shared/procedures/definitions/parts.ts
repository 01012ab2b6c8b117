// The small builders from which the definitions of the procedures are put together.
import type { PostKey } from '../../office/posts.ts'
import type {
  Act,
  Actor,
  Field,
  FieldKind,
  Outcome,
  OutsideParty,
  Power,
  PrintedRow,
  SourceRef,
} from '../definition.ts'
import type { Expression } from '../expression.ts'

/** Names a place in one source document. */
export const inSource =
  (document: SourceRef['document']) =>
  (place: string): SourceRef => ({ document, place })

export const is = (path: string, value: string): Expression => ({ op: 'equals', path, value })
export const has = (path: string): Expression => ({ op: 'has', path })
export const not = (of: Expression): Expression => ({ op: 'not', of })
export const either = (...of: Expression[]): Expression => ({ op: 'or', of })
export const both = (...of: Expression[]): Expression => ({ op: 'and', of })

export const post = (key: PostKey): Actor => ({ kind: 'post', post: key })
/** An outside party; `recordedBy` is the post of ours that writes down what it did. */
export const outside = (party: OutsideParty, recordedBy: PostKey): Actor => ({ kind: 'outside', party, recordedBy })

type FieldExtra = Partial<Omit<Field, 'key' | 'label' | 'kind'>>
const field =
  (kind: FieldKind) =>
  (key: string, label: string, extra: FieldExtra = {}): Field => ({ key, label, kind, required: true, ...extra })

export const text = field('text')
export const paragraph = field('paragraph')
export const date = field('date')
export const yesno = field('yesno')
export const money = field('money')
export const number = field('number')
/** Papers are welcome and never block: what is missing is told in words. */
export const files = (key: string, label: string, extra: FieldExtra = {}): Field =>
  field('files')(key, label, { required: false, ...extra })
export const note = (key: string, label = 'Catatan'): Field =>
  paragraph(key, label, { required: false, maxLength: 2000 })
export const choice = (
  key: string,
  label: string,
  options: Readonly<Record<string, string>>,
  extra: FieldExtra = {},
): Field => field('choice')(key, label, { options: optionsOf(options), ...extra })
export const choices = (
  key: string,
  label: string,
  options: Readonly<Record<string, string>>,
  extra: FieldExtra = {},
): Field => field('choices')(key, label, { options: optionsOf(options), ...extra })

function optionsOf(options: Readonly<Record<string, string>>): NonNullable<Field['options']> {
  return Object.entries(options).map(([value, label]) => ({ value, label }))
}

/** What is written down of an outside party's act: date, where we know it from, and the evidence. */
export function recorded(prefix: string, what: string): readonly Field[] {
  return [
    date(`${prefix}_on`, `Tanggal ${what}`),
    choice(`${prefix}_source`, 'Diketahui dari', {
      aplikasi: 'Aplikasi registrar',
      email: 'E-mail',
      surat: 'Surat',
      telepon: 'Telepon atau WhatsApp',
      helpdesk: 'Helpdesk atau servicedesk',
      kertas: 'Berkas kertas',
    }),
    text(`${prefix}_evidence`, 'Bukti', { help: 'Misalnya nomor tiket, judul dan jam e-mail, atau nomor surat.' }),
    files(`${prefix}_files`, 'Berkas bukti'),
  ]
}

export const forward = (
  code: string,
  label: string,
  to: string | null,
  next: string,
  extra: Partial<Outcome> = {},
): Outcome => ({ code, label, kind: 'forward', to, next, ...extra })

/** A way back that asks for its reason and counts its rounds. */
export const back = (
  code: string,
  label: string,
  to: string,
  loop: string,
  next: string,
  extra: Partial<Outcome> = {},
): Outcome => ({ code, label, kind: 'return', to, loop, next, reasonRequired: true, ...extra })

/** Ends the case early through its last step, where what does not apply is left out and the file is archived. */
export const stop = (label: string, to: string): Outcome => ({
  code: 'stopped',
  label,
  kind: 'forward',
  to,
  reasonRequired: true,
  withoutFields: true,
  notPrinted: 'Tidak tercetak dalam sumber.',
  next: 'JFU Sekretariat mengarsipkan berkas; alasannya tercatat.',
})

/** What one actor does within a step; `assumed` is null where the source names the actor. */
export const act = (
  code: string,
  verb: string,
  actor: Actor,
  power: Power,
  fields: readonly Field[],
  outcomes: readonly Outcome[],
  extra: Partial<Act> = {},
): Act => ({ code, verb, actor, power, assumed: null, fields, outcomes, ...extra })

/** An act of the last step that is left out where the case was stopped or withdrawn before `key` was entered. */
export const onceEntered = (key: string): Expression => both(has(`case.${key}`), is('case.ending', ''))

/** `1. A 2. B`, as lists stand in the cells of the sources. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join(' ')

/** A row of which the source prints the number and the procedure, and perhaps some further cells. */
export const printed = (number: string, procedure: string, cells: Partial<PrintedRow> = {}): PrintedRow => ({
  number,
  procedure,
  requirements: '',
  time: '',
  output: '',
  note: '',
  ...cells,
})

/** How a letter of ours left the house. */
export const deliveryFields: readonly Field[] = [
  text('sent_to', 'Dikirim kepada'),
  choice('sent_how', 'Cara kirim', {
    kurir: 'Kurir',
    email: 'E-mail',
    diambil: 'Diambil sendiri',
    srikandi: 'SRIKANDI',
    pos: 'Pos',
  }),
  date('sent_on', 'Tanggal kirim'),
  files('sent_receipt', 'Bukti kirim atau tanda terima'),
]

/** The closing act of a procedure whose source prints none: the office archives the file. */
export const archive: Act = {
  code: 'archive',
  verb: 'Arsipkan berkas',
  actor: post('jfu_sekretariat'),
  power: 'archive',
  assumed: 'Sumber tidak mencetak pengarsipan; kantor mengarsipkan setiap berkas yang selesai.',
  paper: true,
  fields: [
    text('classification', 'Kode klasifikasi', { maxLength: 40 }),
    number('retention_active', 'Masa aktif (tahun)'),
    number('retention_inactive', 'Masa inaktif (tahun)'),
    choice('retention_fate', 'Nasib akhir', {
      dinilai_kembali: 'Dinilai kembali',
      musnah: 'Dimusnahkan',
      permanen: 'Dipermanenkan',
    }),
    text('hardcopy_place', 'Tempat berkas kertas'),
    paragraph('archive_missing', 'Yang tidak ada, dan alasannya', { required: false, maxLength: 1000 }),
    note('archive_note', 'Catatan arsip'),
  ],
  outcomes: [
    {
      code: 'archived',
      label: 'Arsipkan dan selesaikan',
      kind: 'end',
      to: null,
      next: 'Berkas selesai dan dapat dicari di Arsip.',
    },
  ],
}

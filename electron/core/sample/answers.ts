// What the officials of the story enter at each act.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { isSideLetter } from '../../../shared/letters/kinds.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Story } from './story.data.ts'

export interface Entry {
  readonly outcome: string | null
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
}

const target = '10.20.4.40'

/** The entry for an act, `S4.verify`, of the story's case. */
export function entryFor(act: string, story: Story, state: CaseState, staf: string, now: Instant): Entry {
  const date = localDateOf(now, 'Asia/Jakarta')
  const each = (values: JsonObject) => Object.fromEntries(state.items.map((item) => [item.id, values]))
  const mode = story.placement === 'no_server' ? 'cloud' : 'proxy'
  switch (act) {
    case 'S2.dispose':
      return {
        outcome: 'disposed',
        values: { disposed_to: ['kabid'], instructions: ['Proses lebih lanjut'] },
        items: {},
      }
    case 'S3.follow':
      return { outcome: null, values: { planned_on: date, assigned_staf_teknis: staf }, items: {} }
    case 'S4.verify':
      return { outcome: null, values: {}, items: each(verification(story, state, mode)) }
    case 'S6.decide':
      return { outcome: null, values: {}, items: each(decision(story, mode)) }
    case 'S7.execute':
      return { outcome: null, values: {}, items: each(execution(story, mode, date)) }
    case 'S11.approve':
      return { outcome: 'approved', values: { signing_date: date }, items: {} }
    case 'S11.wet_sign':
      return { outcome: 'signed', values: { signed_papers: signed(state, date) }, items: {} }
    case 'S12.send':
      return {
        outcome: null,
        values: { sent_to: 'Kepala perangkat daerah pemohon', sent_how: 'kurir', sent_on: date },
        items: {},
      }
    case 'S12.hand_over':
      return { outcome: null, values: { access_to: 'Pengelola', access_how: 'langsung', access_on: date }, items: {} }
    case 'S13.archive':
      return {
        outcome: null,
        values: {
          classification: '500.12',
          retention_active: 2,
          retention_inactive: 3,
          retention_fate: 'dinilai_kembali',
          hardcopy_place: 'Lemari A, laci 2',
        },
        items: {},
      }
    default:
      return { outcome: null, values: {}, items: {} }
  }
}

function verification(story: Story, state: CaseState, mode: string): JsonObject {
  const exists = story.decision !== 'approve'
  const answers = ['RESERVED', 'CONFUSABLE', 'SIMILAR', 'DOUBLE_HYPHEN', 'OTHER_UNITS_NAME', 'BANNED_WORD', 'LONG']
  return {
    name_exists: exists ? 'yes' : 'no',
    ...(exists ? { exists_owner: story.decision === 'reset' ? 'asker' : 'other' } : {}),
    serves: 'yes',
    serves_because: `${story.functionText} untuk masyarakat dan perangkat daerah.`,
    documents_ok: 'yes',
    proposed_mode: mode,
    ...(mode === 'cloud' ? {} : { proposed_target: target }),
    warning_answers: Object.fromEntries(
      answers.map((code) => [code, `Layanan ${state.subject.toLowerCase()} berbeda dari nama itu.`]),
    ),
  }
}

function decision(story: Story, mode: string): JsonObject {
  const answered = { decided_exists: story.decision === 'approve' ? 'no' : 'yes', decided_serves: 'yes' }
  switch (story.decision) {
    case 'approve':
      return { ...answered, decision: 'approve', mode, ...(mode === 'cloud' ? { decided_capacity_gb: 5 } : { target }) }
    case 'refuse':
      return { ...answered, decision: 'refuse', grounds: ['name_exists'] }
    case 'reset':
      return { ...answered, decision: 'reset' }
  }
}

function execution(story: Story, mode: string, date: string): JsonObject {
  const done = { check_notes: 'Nama menjawab dari dua jaringan, halaman awal tampil.', ssl: 'checked', done_on: date }
  switch (story.decision) {
    case 'approve':
      return {
        ...done,
        executed_mode: mode,
        executed_target: mode === 'cloud' ? 'hosting.contohkab.go.id' : target,
        ...(mode === 'cloud' ? { executed_capacity_gb: 5 } : {}),
      }
    case 'reset':
      return {
        ...done,
        power_of_attorney: 'yes',
        called_back: 'yes',
        called_back_note: 'Ditelepon balik ke nomor kantor di register, dijawab pengelola.',
      }
    case 'refuse':
      return {}
  }
}

function signed(state: CaseState, date: string): JsonObject[] {
  return Object.values(state.letters)
    .filter((letter) => letter.sha256 !== null && !isSideLetter(letter.kind))
    .map((letter) => ({
      kind: letter.kind,
      documentId: null,
      statement: 'Ditandatangani basah; pindaian menyusul.',
      date,
    }))
}

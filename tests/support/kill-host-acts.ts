// What the officials of the kill tests enter at each act of the subdomain SOP, as their screen shows the case.
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'

export interface Entered {
  readonly outcome: string | null
  readonly values: JsonObject
  readonly items: Record<string, JsonObject>
}

const codes = ['RESERVED', 'CONFUSABLE', 'SIMILAR', 'DOUBLE_HYPHEN', 'OTHER_UNITS_NAME', 'BANNED_WORD', 'LONG']

/** An entry that the act accepts of a case that asks a free name; null at the end of the case. */
export function enteredAt(view: CaseView, today: string): Entered | null {
  if (view.step === null) return null
  const of = (values: JsonObject, outcome: string | null = null): Entered => ({ outcome, values, items: {} })
  const each = (values: JsonObject): Entered => ({
    outcome: null,
    values: {},
    items: Object.fromEntries(view.items.map((item) => [item.id, values])),
  })
  switch (`${view.step.id}.${view.step.act}`) {
    case 'S2.dispose':
      return of({ disposed_to: ['kabid'], instructions: ['Proses lebih lanjut'] }, 'disposed')
    case 'S3.follow':
      return of({ planned_on: today, assigned_staf_teknis: 'orang-bagus' })
    case 'S4.verify':
      return each({
        name_exists: 'no',
        serves: 'yes',
        serves_because: 'Pelayanan bagi warga.',
        documents_ok: 'yes',
        proposed_mode: 'proxy',
        proposed_target: '10.20.4.17',
        warning_answers: Object.fromEntries(codes.map((code) => [code, 'Layanan ini berbeda dari nama itu.'])),
      })
    case 'S6.decide':
      return each({
        decision: 'approve',
        decided_exists: 'no',
        decided_serves: 'yes',
        mode: 'proxy',
        target: '10.20.4.17',
      })
    case 'S7.execute':
      return each({
        executed_mode: 'proxy',
        executed_target: '10.20.4.17',
        check_notes: 'Nama menjawab.',
        ssl: 'checked',
        done_on: today,
      })
    case 'S11.approve':
      return of({ signing_date: today }, 'approved')
    case 'S11.wet_sign':
      return of({ signed_papers: signed(view, today) }, 'signed')
    case 'S12.send':
      return of({ sent_to: 'Kepala perangkat daerah', sent_how: 'kurir', sent_on: today })
    case 'S12.hand_over':
      return of({ access_to: 'Pengelola', access_how: 'langsung', access_on: today })
    case 'S13.archive':
      return of({
        classification: '500.12',
        retention_active: 2,
        retention_inactive: 3,
        retention_fate: 'dinilai_kembali',
        hardcopy_place: 'Lemari A',
      })
    default:
      return of({})
  }
}

function signed(view: CaseView, date: string): JsonObject[] {
  return view.letters
    .filter((letter) => letter.approved)
    .map(({ kind }) => ({ kind, documentId: null, statement: 'Ditandatangani basah.', date }))
}

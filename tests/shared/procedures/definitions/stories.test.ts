// What is easy to miss in the thirteen procedures, told as cases.
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../../shared/json.ts'
import { channels } from '../../../../shared/procedures/channels.data.ts'
import { promiseOf } from '../../../../shared/procedures/clocks.ts'
import type { ProcedureCode } from '../../../../shared/procedures/definition.ts'
import { definitionOf } from '../../../../shared/procedures/definitions/index.ts'
import { complete, deskAt, must, open, type Walk } from './walker.ts'

const start = (code: ProcedureCode, entries: JsonObject = {}): Walk => {
  const definition = definitionOf(code, 1)
  if (definition === null) throw new Error(code)
  return open(definition, () => 0, entries)
}
const promise = (walk: Walk) => promiseOf(walk.definition, walk.state)?.duration
const at = (walk: Walk): string => `${deskAt(walk).step}.${deskAt(walk).act.code}`

describe('registration', () => {
  test('promises one day, and four working days from the first repair on', () => {
    const verified = must(start('pendaftaran'), 'uploaded')
    expect(promise(verified)).toEqual({ unit: 'calendarDays', amount: 1 })
    const repaired = must(verified, 'repair')
    expect(at(repaired)).toBe('S4.revise')
    expect(promise(repaired)).toEqual({ unit: 'workDays', amount: 4 })
    expect(promise(must(must(repaired, 'resubmitted'), 'approved'))).toEqual({ unit: 'workDays', amount: 4 })
  })

  test('counts each repair that was asked', () => {
    const once = must(must(must(start('pendaftaran'), 'uploaded'), 'repair'), 'resubmitted')
    expect(must(once, 'repair').state.loops).toEqual({ perbaikan: 2 })
  })

  const toPay = (zone: string): Walk =>
    must(must(must(start('pendaftaran', { zone }), 'uploaded'), 'approved'), 'invoiced')

  test('leaves out the check of the proof where a payment gateway was used', () => {
    expect(at(must(toPay('go_id'), 'paid', { payment_channel: 'transfer' }))).toBe('S7.activate')
    expect(at(must(toPay('go_id'), 'paid', { payment_channel: 'gateway' }))).toBe('S8.name_server')
  })

  test('is free in the first year for desa.id alone', () => {
    expect(complete(toPay('go_id'), 'paid', () => 0, { payment_channel: 'gratis' })).toContain('Hanya desa.id')
    expect(at(must(toPay('desa_id'), 'paid', { payment_channel: 'gratis' }))).toBe('S7.activate')
  })

  test('does not go on while a required document is missing, the statement of an activity included', () => {
    expect(complete(start('pendaftaran'), 'uploaded', () => 0, { doc_card: 'no' })).toContain('belum lengkap')
    const activity = start('pendaftaran', { domain_kind: 'kegiatan' })
    expect(complete(activity, 'uploaded', () => 0, { doc_statement: 'no' })).toContain('belum lengkap')
    expect(at(must(activity, 'uploaded'))).toBe('S3.verify')
  })
})

test('transfer is for *.id alone', () => {
  const village = start('transfer', { is_dot_id: 'no' })
  expect(complete(village, 'verified')).toContain('*.id')
  expect(at(must(village, 'stopped'))).toBe('S4.archive')
})

describe('cutting off access', () => {
  test('runs three times 24 hours by the calendar from receipt', () => {
    expect(promise(start('pemutusan_akses'))).toEqual({ unit: 'calendarHours', amount: 72 })
  })

  test('lets us who receive the notice check, clean and answer', () => {
    const checked = must(start('pemutusan_akses', { role: 'penerima' }), 'checked', { own_finding: 'found' })
    expect(at(checked)).toBe('S3.take_down')
    expect(complete(checked, 'taken_down', () => 0, { evidence_kept: 'no' })).toContain('Simpan bukti')
    const answered = must(must(checked, 'taken_down'), 'sent')
    expect(at(must(answered, 'clean'))).toBe('S6.archive')
    expect(at(must(must(must(answered, 'still_there'), 'forwarded'), 'recorded'))).toBe('S6.suspend')
    expect(at(must(answered, 'again'))).toBe('S2.own_check')
  })

  test('answers without taking down where nothing was found', () => {
    expect(at(must(start('pemutusan_akses', { role: 'penerima' }), 'checked', { own_finding: 'none' }))).toBe(
      'S3.report_back',
    )
  })

  test('lets us who ask wait for the ministry', () => {
    const asked = start('pemutusan_akses', { role: 'pemohon' })
    expect(at(asked)).toBe('S2.admin_verify')
    expect(at(must(must(asked, 'verified'), 'notified'))).toBe('S4.recheck')
  })
})

describe('restoring access', () => {
  test('sends nothing before every address is proved clean', () => {
    expect(complete(start('pemulihan_akses'), 'proven', () => 0, { clean: 'no' })).toContain('bersih')
  })

  test('goes to the registrar only for the parent name', () => {
    const restored = (is_parent: string): Walk =>
      must(must(must(start('pemulihan_akses', { is_parent }), 'proven'), 'sent'), 'clean')
    expect(at(must(restored('yes'), 'parent'))).toBe('S4.forward')
    expect(at(must(restored('no'), 'restored'))).toBe('S5.archive')
    expect(complete(restored('no'), 'parent')).toContain('outcome_unknown')
  })
})

test('a changed name has two years for the old one, once the new one is active', () => {
  const opened = must(must(start('perubahan_nama'), 'inventoried'), 'opened')
  expect(promise(opened)).toEqual({ unit: 'calendarDays', amount: 1 })
  expect(opened.state.values['registration_case']).toBe('Isi registration_case')
  expect(promise(must(opened, 'active'))).toEqual({ unit: 'years', amount: 2 })
})

describe('complaints', () => {
  const classed = (complaint_class: string): Walk => must(start('pengaduan'), 'forwarded', { complaint_class })

  test('have 5, 5, 14 and 60 working days by their class, and 5 before they have one', () => {
    const days = (walk: Walk) => promise(walk)?.amount
    expect(days(start('pengaduan'))).toBe(5)
    expect(['ringan', 'normatif', 'tidak_berkadar', 'berkadar'].map((one) => days(classed(one)))).toEqual([
      5, 5, 14, 60,
    ])
  })

  test('come by seven channels', () => {
    expect(channels('complaint').map((one) => one.value)).toEqual([
      'tatap_muka',
      'kotak_pengaduan',
      'wa',
      'telepon',
      'email',
      'lapor',
      'media_sosial',
    ])
  })

  test('lie on the desks of Pengelola and Tim, and an objection goes back to the Tim', () => {
    const received = classed('ringan')
    expect(deskAt(received).post).toBe('tim_pengaduan')
    const answered = must(must(received, 'handled'), 'answered')
    expect(deskAt(answered).post).toBe('pengelola_pengaduan')
    const objected = must(answered, 'objected')
    expect(at(objected)).toBe('S3.handle')
    expect(objected.state.loops).toEqual({ keberatan: 1 })
  })
})

describe('the service standard for a whole domain', () => {
  const decided = (entries: JsonObject = {}): Walk => must(start('standar_pelayanan', entries), 'assessed')

  test('opens a registration in its third step and waits for its result', () => {
    const waiting = must(must(decided(), 'approved'), 'opened')
    expect(at(waiting)).toBe('S3.activated')
    expect(waiting.state.values['registration_case']).toBe('Isi registration_case')
  })

  test('asks the signature of the Kepala PD or UPT and the stamp', () => {
    expect(complete(decided({ signed_by: 'other' }), 'approved')).toContain('Kepala PD')
    expect(complete(decided({ stamp: 'no' }), 'approved')).toContain('dicap')
    expect(at(must(decided({ signed_by: 'kepala_upt' }), 'approved'))).toBe('S3.open_registration')
  })

  test('answers a refusal with a letter too, and a return drops every paraf', () => {
    const draft = must(must(decided(), 'refused'), 'drafted')
    const initialled = must(draft, 'initialled')
    expect(initialled.state.parafs.map((paraf) => paraf.fallen)).toEqual([false])
    const returned = must(initialled, 'return')
    expect(at(returned)).toBe('S4.draft')
    expect(returned.state.parafs.map((paraf) => paraf.fallen)).toEqual([true])
  })
})

test('a dispute letter is signed by the Sekda, after parafs of Kabid, Sekretaris and Kepala Dinas', () => {
  const signing = must(must(must(start('sengketa'), 'initialled'), 'initialled'), 'initialled')
  expect(deskAt(signing).post).toBe('sekda')
  expect(deskAt(signing).act.paper).toBe(true)
  expect(at(must(must(signing, 'signed'), 'sent'))).toBe('S2.check')
})

test('the old registration follows the decision of the ministry, and a refusal ends in the archive', () => {
  const decision = must(must(must(start('pendaftaran_id_lama'), 'uploaded'), 'checked'), 'verified')
  expect(at(must(decision, 'approved', { ministry_decision: 'approved' }))).toBe('S6.confirmed')
  expect(at(must(decision, 'refused', { ministry_decision: 'refused' }))).toBe('S11.archive')
  expect(complete(decision, 'approved', () => 0, { ministry_decision: 'refused' })).toContain('outcome_unknown')
})

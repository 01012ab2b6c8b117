// A computer whose clock was put back: everybody is told, the log keeps its order, and no time becomes negative.
import { expect, test } from 'vitest'
import { value } from '../../support/api-client.ts'
import { practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { accountFor, smallOffice } from '../../support/small-office.ts'
import { hour } from '../../support/test-clock.ts'

test('whoever opens the desk is told when the clock is behind the last record', async () => {
  const office = await smallOffice()
  const kadis = await accountFor(office, 'kadis', 'tuti')
  expect(value(await kadis.api.desk.get({}, {})).warnings).toEqual([])
  office.clock.pass(-hour)
  const [warning] = value(await kadis.api.desk.get({}, {})).warnings
  expect(warning?.sentence).toContain('Jam komputer ini mundur: catatan terakhir bertanggal Selasa, 17 Maret 2026')
})

test('acts follow each other by their order, and no minutes are negative', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S4.verify')
  office.at('2026-03-15T08:00')
  await walk(office, caseId, null, {
    'S7.execute': {
      each: {
        executed_mode: 'proxy',
        executed_target: '10.20.4.17',
        check_notes: 'Tampil.',
        ssl: 'checked',
        done_on: '2026-03-15',
      },
    },
    'S11.approve': { outcome: 'approved', values: { signing_date: '2026-03-15' } },
    'S11.wet_sign': {
      outcome: 'signed',
      values: {
        signed_papers: ['surat_pemberitahuan', 'laporan'].map((kind) => ({
          kind,
          documentId: null,
          statement: 'Ditandatangani basah.',
          date: '2026-03-15',
        })),
      },
    },
    'S12.send': { values: { sent_to: 'Kepala Dinas Perhubungan', sent_how: 'kurir', sent_on: '2026-03-15' } },
    'S12.hand_over': { values: { access_to: 'Sari Contoh', access_how: 'langsung', access_on: '2026-03-15' } },
  })
  const { visits } = await office.view(caseId)
  expect(visits.map((visit) => visit.step)).toEqual([
    'S1',
    'S2',
    'S3',
    'S4',
    'S5',
    'S6',
    'S7',
    'S8',
    'S9',
    'S10',
    'S11',
    'S12',
    'S13',
  ])
  expect(visits.flatMap((visit) => [visit.workedMinutes, visit.waitingMinutes]).every((minutes) => minutes >= 0)).toBe(
    true,
  )
})

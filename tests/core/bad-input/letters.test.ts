// Letters, people and dates that cannot be right: each answered beside its field or as a warning, nothing half-written.
import { describe, expect, test } from 'vitest'
import type { CasesTable } from '../../../electron/core/store/tables/cases.ts'
import { openCase } from '../../../electron/core/cases/open.ts'
import { act } from '../../../electron/core/cases/act.ts'
import { selectOpenCases } from '../../../electron/core/cases/queries.ts'
import { promiseView } from '../../../electron/core/cases/clock-views.ts'
import { packetView } from '../../../electron/core/letters/packet.ts'
import { loadCase } from '../../../electron/core/cases/load.ts'
import type { OpenInput, PerformInput } from '../../../shared/contract/case-commands.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import { refusal, value } from '../../support/api-client.ts'
import { changeProfile, hold } from '../../support/cases/office-changes.ts'
import { asked, practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { newKey, smallOffice } from '../../support/small-office.ts'

const values = { letter_no: '9/2026', letter_date: '2026-03-13', signed_by: 'kepala_pd', stamp: 'yes', nature: 'biasa' }

async function register(office: Practice, change: Partial<OpenInput>) {
  const now = office.now()
  return await openCase(office.services, await office.caller('jfu_sekretariat'), {
    key: newKey(),
    service: 'sub_domain',
    channel: 'surat',
    receivedAt: now,
    startedAt: now,
    unitId: 'unit-dishub',
    subject: 'Permohonan',
    agendaNumber: null,
    srikandiId: null,
    names: [asked('uji-kir')],
    values,
    documents: [],
    documentKinds: {},
    paper: null,
    notDuplicate: false,
    ...change,
  })
}

const openCases = async (office: Practice): Promise<CasesTable[]> => await office.services.store.read(selectOpenCases)

async function sent(
  office: Practice,
  caseId: string,
  post: PerformInput['post'],
  command: PerformInput['command'],
  seen: number,
) {
  return await act(office.services, await office.caller(post), caseId, {
    seen,
    key: newKey(),
    post,
    paper: null,
    proof: null,
    command,
  })
}

describe('a letter', () => {
  test('dated after its receipt is refused beside its date', async () => {
    const office = await practice()
    const before = (await openCases(office)).length
    const no = refusal(await register(office, { values: { ...values, letter_date: '2026-03-20' } }))
    expect(no.code === 'invalid' && no.data.problems).toEqual([
      { path: 'values.letter_date', sentence: 'Tanggal surat sesudah tanggal terima. Periksa kedua tanggal itu.' },
    ])
    expect((await openCases(office)).length).toBe(before)
  })

  test('received in the future is refused beside its time', async () => {
    const office = await practice()
    const no = refusal(await register(office, { receivedAt: office.now() + 86_400_000 }))
    expect(no.code === 'invalid' && no.data.problems[0]?.sentence).toContain('Waktu terima tidak boleh di masa depan.')
  })

  test('dated on a day that does not exist is refused beside its date', async () => {
    const office = await practice()
    const no = refusal(await register(office, { values: { ...values, letter_date: '2026-02-30' } }))
    expect(no.code === 'invalid' && no.data.problems).toEqual([
      { path: 'values.letter_date', sentence: 'Tulis tanggal surat sebagai tanggal yang ada di kalender.' },
    ])
  })

  test('dated on a holiday is taken, with a warning that names the holiday', async () => {
    const office = await practice()
    const caseId = value(await register(office, { values: { ...values, letter_date: '2026-02-17' } }))
    expect((await office.view(caseId)).warnings.join(' ')).toContain(
      'Surat permohonan bertanggal Selasa, 17 Februari 2026: Tahun Baru Imlek',
    )
  })

  test('that is registered already is refused with its agenda number, until it is said to be another', async () => {
    const office = await practice()
    value(await register(office, {}))
    const no = refusal(await register(office, { names: [asked('uji-lagi')] }))
    expect(no).toMatchObject({
      code: 'duplicate',
      message: 'Surat ini sudah tercatat dengan nomor agenda 1/2026. Buka permohonannya, atau nyatakan ini surat lain.',
    })
    value(await register(office, { names: [asked('uji-lagi')], notDuplicate: true }))
  })

  test('of ours dated on a holiday, before the request or in nobody’s time is warned of', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S11.approve')
    const warnings = async (date: string) =>
      await office.services.store.read(async (tx) => {
        const loaded = await loadCase(tx, caseId)
        return loaded === null ? [] : (await packetView(tx, office.services, loaded, null, date)).warnings
      })
    expect((await warnings('2026-03-19')).join(' ')).toContain('Surat jawaban bertanggal Kamis, 19 Maret 2026')
    expect(await warnings('2026-03-12')).toContain('Tanggal surat mendahului tanggal surat permohonan yang dijawab.')
    await hold(office, { id: 'jabatan-kadis', personId: 'orang-ratna', post: 'kadis', to: '2026-03-10' })
    expect((await warnings('2026-03-12')).join(' ')).toContain('Tidak ada pejabat, Plt., atau Plh. Kepala Dinas')
  })
})

describe('who acts', () => {
  test('a post that nobody holds holds the step and says who can help', async () => {
    const office = await practice()
    await hold(office, { id: 'jabatan-staf-teknis', personId: 'orang-bagus', post: 'staf_teknis', to: '2026-03-01' })
    const caseId = await office.open()
    await walk(office, caseId, 'S4.verify', {
      'S3.follow': { values: { planned_on: '2026-03-17', assigned_staf_teknis: 'orang-bagus' } },
    })
    expect((await office.view(caseId)).sentence).toContain('Jabatan Staf Teknis kosong. Tetapkan Plt. atau Plh.')
  })

  test('who is Plh. no longer since yesterday signs nothing and is told where to look', async () => {
    const office = await practice()
    await hold(office, { id: 'plh-baru', personId: 'orang-hadi', post: 'kadis', capacity: 'plh', to: '2026-03-15' })
    const caseId = await office.open()
    await walk(office, caseId, 'S11.approve')
    const { version, digest } = await office.view(caseId)
    const command = {
      type: 'complete',
      outcome: 'approved',
      reason: null,
      values: { signing_date: '2026-03-16' },
      items: {},
      documents: [],
      digest,
    } as const
    const caller = await office.caller('sekretaris')
    const input = {
      seen: version,
      key: newKey(),
      post: 'kadis' as const,
      paper: null,
      proof: null,
      command: { ...command, documents: [] },
    }
    expect(refusal(await act(office.services, caller, caseId, input))).toMatchObject({
      code: 'forbidden',
      message: 'Anda tidak memegang jabatan itu hari ini. Periksa masa berlaku penugasan di Pengaturan.',
    })
  })

  test('a stale version is answered with what happened meanwhile', async () => {
    const office = await practice()
    const caseId = await office.open()
    const { version } = await office.view(caseId)
    await office.complete(caseId)
    const no = refusal(await sent(office, caseId, 'sekretaris', { type: 'take' }, version))
    expect(no).toMatchObject({ code: 'stale_version', message: expect.stringContaining('Isian Anda tetap tersimpan') })
    expect(no.code === 'stale_version' && no.data.meanwhile.map(({ who, what }) => `${who} ${what}`)).toContain(
      'Drs. Hadi Susanto, M.Si. menyelesaikan langkah 2',
    )
  })

  test('a NIP of 17 digits is refused beside its field', async () => {
    const { admin } = await smallOffice()
    const person = { key: newKey(), id: null, name: 'Sari', nip: '1985051120100120', rank: '', active: true }
    const no = refusal(await admin.api.settings.savePerson({}, { ...person, nip: `${person.nip}1` }))
    expect(no.code === 'invalid' && no.data.problems).toEqual([
      { path: 'nip', sentence: expect.stringContaining('17') },
    ])
  })
})

describe('numbers', () => {
  test('one that is used in the paper book already is refused with its year', async () => {
    const office = await practice()
    await changeProfile(office, (profile) => ({ ...profile, numbering: { ...profile.numbering, agenda: 'typed' } }))
    value(await register(office, { agendaNumber: '77' }))
    const no = refusal(
      await register(office, {
        agendaNumber: ' 77 ',
        values: { ...values, letter_no: '10/2026' },
        names: [asked('uji-lagi')],
      }),
    )
    expect(no).toMatchObject({
      code: 'number_taken',
      message: 'Nomor 77 sudah dipakai tahun 2026. Periksa buku agenda, lalu ketik nomor lain.',
    })
  })
})

describe('a calendar without the year', () => {
  test('is counted as an estimate, said as such, and never told to the applicant as a date', async () => {
    const office = await practice()
    office.at('2027-02-01T09:00')
    const caseId = value(await register(office, { values: { ...values, letter_date: '2027-01-29' } }))
    const view = await office.view(caseId)
    expect(view.promise?.estimate).toBe('perkiraan, SKB 2027 belum terbit')
    expect(view.applicantText).not.toContain('Perkiraan selesai')
    const loaded = await office.services.store.read((tx) => loadCase(tx, caseId))
    const calendar = await office.services.store.read((tx) => office.services.office.calendar(tx))
    expect(loaded !== null && promiseView(subDomain, loaded.state, calendar, office.now())?.estimate).toContain(
      'perkiraan',
    )
  })
})

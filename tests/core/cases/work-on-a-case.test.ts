// Taking, waiting, withdrawing, undoing, recording from paper, two pairs of eyes: the everyday of a case.
import { describe, expect, test } from 'vitest'
import { hold, changeProfile } from '../../support/cases/office-changes.ts'
import { practice } from '../../support/cases/practice.ts'
import { approved, executed, walk } from '../../support/cases/walk.ts'

describe('whose turn it is', () => {
  test('another post, another person and a double command are refused or do nothing', async () => {
    const office = await practice()
    const caseId = await office.open()
    expect(await office.send(caseId, 'kadis', { type: 'take' })).toBe('not_your_turn')
    const key = 'key-of-one-command'
    expect(await office.complete(caseId, { more: { key } })).toBe('ok')
    const after = await office.view(caseId)
    expect(await office.complete(caseId, { as: 'sekretaris', more: { key } })).toBe('ok')
    expect((await office.view(caseId)).version).toBe(after.version)
  })

  test('a stale version is told what happened meanwhile', async () => {
    const office = await practice()
    const caseId = await office.open()
    const seen = (await office.view(caseId)).version
    await walk(office, caseId, 'S2.dispose')
    expect(
      await office.complete(caseId, { outcome: 'disposed', values: { disposed_to: ['kabid'] }, more: { seen } }),
    ).toBe('stale_version')
  })

  test('work that one holder has taken is closed to the other until it is released', async () => {
    const office = await practice()
    await hold(office, { id: 'kasi-kedua', personId: 'orang-yusuf', post: 'kasi' })
    const caseId = await office.open()
    await walk(office, caseId, 'S5.check')
    const [yusuf, dewi] = [await office.caller('jfu_bidang'), await office.caller('tim_pengaduan')]
    expect(await office.sendAs(caseId, yusuf, 'kasi', { type: 'take' })).toBe('ok')
    expect(await office.complete(caseId, { caller: dewi, as: 'kasi' })).toBe('taken_by_other')
    expect(await office.sendAs(caseId, yusuf, 'kasi', { type: 'release' })).toBe('ok')
    expect(await office.complete(caseId, { caller: dewi, as: 'kasi' })).toBe('ok')
  })

  test('a Plh. whose time ended yesterday cannot act today', async () => {
    const office = await practice()
    await hold(office, { id: 'h-old', personId: 'orang-yusuf', post: 'sekretaris', capacity: 'plh', to: '2026-03-15' })
    const caseId = await office.open()
    const caller = await office.caller('jfu_bidang')
    expect(await office.complete(caseId, { caller, as: 'sekretaris' })).toBe('forbidden')
  })

  test('an empty Kasi post is passed over, and the journey says so', async () => {
    const office = await practice()
    await hold(office, { id: 'jabatan-kasi', personId: 'orang-dewi', post: 'kasi', to: '2026-03-01' })
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    const skipped = (await office.view(caseId)).visits
      .flatMap((visit) => visit.acts)
      .filter((act) => act.skipped !== null)
    expect(skipped.map((act) => act.act)).toEqual(['check'])
    expect(skipped[0]?.skipped).toContain('kosong')
  })

  test('any other empty post holds the step and asks for a Plt. or Plh.', async () => {
    const office = await practice()
    await hold(office, { id: 'jabatan-kadis', personId: 'orang-ratna', post: 'kadis', to: '2026-03-01' })
    const caseId = await office.open()
    await walk(office, caseId, 'S2.dispose')
    const view = await office.view(caseId)
    expect(view.sentence).toContain('Tetapkan Plt. atau Plh.')
    expect(view.step?.act).toBe('dispose')
  })
})

describe('waiting and ending early', () => {
  test('a pause for the applicant moves the promise by the working time it covered', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S4.verify')
    const before = (await office.view(caseId)).promise?.due ?? 0
    expect(
      await office.send(caseId, 'staf_teknis', {
        type: 'pause',
        reason: 'applicant',
        text: 'Surat kuasa',
        itemId: null,
      }),
    ).toBe('ok')
    expect(await office.complete(caseId, { as: 'staf_teknis' })).toBe('wrong_state')
    office.at('2026-03-17T10:00')
    expect(await office.send(caseId, 'staf_teknis', { type: 'resume', note: 'Diterima', documents: [] })).toBe('ok')
    expect((await office.view(caseId)).promise?.due ?? 0).toBeGreaterThan(before)
  })

  test('silence ends a case only after the working days of the setting, through the archive', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    await office.send(caseId, 'kabid', { type: 'pause', reason: 'applicant', text: 'Surat kuasa', itemId: null })
    office.at('2026-03-26T09:00')
    expect(await office.send(caseId, 'kabid', { type: 'close_silent', note: 'Tidak ada kabar' })).toBe('wrong_state')
    office.at('2026-04-20T09:00')
    expect(await office.send(caseId, 'kabid', { type: 'close_silent', note: 'Tidak ada kabar' })).toBe('ok')
    const view = await office.view(caseId)
    expect([view.step?.id, view.ending]).toEqual(['S13', 'withdrawn_silent'])
  })

  test('a withdrawal is possible until step 7 is taken', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    await office.send(caseId, 'staf_teknis', { type: 'take' })
    expect(await office.send(caseId, 'kabid', { type: 'withdraw', note: 'Surat 5/2026', documents: [] })).toBe(
      'wrong_state',
    )
    await office.send(caseId, 'staf_teknis', { type: 'release' })
    expect(await office.send(caseId, 'kabid', { type: 'withdraw', note: 'Surat 5/2026', documents: [] })).toBe('ok')
    expect((await office.view(caseId)).step?.id).toBe('S13')
  })

  test('a letter that is no request ends through the archive and keeps its agenda number', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S2.dispose')
    expect(await office.complete(caseId, { outcome: 'not_for_us', reason: 'Undangan rapat' })).toBe('ok')
    const view = await office.view(caseId)
    expect([view.step?.id, view.ending, view.agenda]).toEqual(['S13', 'not_for_us', '1/2026'])
  })
})

describe('undo', () => {
  test('lasts until the next actor opens the case, and belongs to the one who did it', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S2.dispose')
    expect(await office.send(caseId, 'kabid', { type: 'undo' })).toBe('cannot_undo')
    expect(await office.send(caseId, 'sekretaris', { type: 'undo' })).toBe('ok')
    expect((await office.view(caseId)).step?.act).toBe('read')
    await walk(office, caseId, 'S2.dispose')
    await office.send(caseId, 'kadis', { type: 'look' })
    expect(await office.send(caseId, 'sekretaris', { type: 'undo' })).toBe('cannot_undo')
    expect((await office.view(caseId, 'sekretaris')).abilities.undoReason).toContain('Sudah dibuka')
  })

  test('takes back the names that a decision granted, and never what touched a server', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    expect(await office.send(caseId, 'kabid', { type: 'undo' })).toBe('ok')
    expect((await office.view(caseId)).step?.id).toBe('S6')
    expect(await office.complete(caseId, { each: approved })).toBe('ok')
    expect(await office.complete(caseId, { each: executed })).toBe('ok')
    expect(await office.send(caseId, 'staf_teknis', { type: 'undo' })).toBe('cannot_undo')
  })
})

describe('two pairs of eyes', () => {
  test('who verified may not decide, unless the Kepala Dinas allowed it once', async () => {
    const office = await practice()
    await hold(office, { id: 'h-both', personId: 'orang-bagus', post: 'kabid', capacity: 'plh', to: '2026-12-31' })
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    const caller = await office.caller('staf_teknis')
    expect(await office.complete(caseId, { caller, as: 'kabid', each: approved })).toBe('four_eyes')
    const pair: [string, string] = ['S4.verify', 'S6.decide']
    expect(
      await office.send(caseId, 'kabid', { type: 'grant_exception', pair, personId: 'orang-bagus', reason: 'Cuti' }),
    ).toBe('forbidden')
    expect(
      await office.send(caseId, 'kadis', {
        type: 'grant_exception',
        pair,
        personId: 'orang-bagus',
        reason: 'Kabid cuti',
      }),
    ).toBe('ok')
    expect(await office.complete(caseId, { caller, as: 'kabid', each: approved })).toBe('ok')
    expect((await office.view(caseId)).exceptions[0]?.usedAt).not.toBeNull()
  })
})

describe('paper officials', () => {
  test('a JFU records the disposisi from paper: the official acts, the JFU recorded', async () => {
    const office = await practice()
    const caseId = await office.open()
    office.minutes(60)
    const paper = { officialId: 'orang-hadi', at: office.now() - 30 * 60_000, scanDocumentId: null }
    expect(await office.complete(caseId, { as: 'jfu_sekretariat', more: { paper } })).toBe('ok')
    const read = (await office.view(caseId)).visits.flatMap((visit) => visit.acts).find((act) => act.act === 'read')
    expect([read?.by, read?.recorder, read?.fromPaper]).toEqual(['orang-hadi', 'orang-endah', true])
  })

  test('verification cannot be recorded from paper', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S4.verify')
    const paper = { officialId: 'orang-bagus', at: office.now(), scanDocumentId: null }
    expect(await office.complete(caseId, { as: 'jfu_sekretariat', more: { paper } })).toBe('wrong_state')
  })
})

describe('numbers from the paper book', () => {
  test('are typed before printing, and one that is used already is refused', async () => {
    const office = await practice()
    await changeProfile(office, (profile) => ({ ...profile, numbering: { ...profile.numbering, outgoing: 'typed' } }))
    const first = await office.open()
    await walk(office, first, 'S11.number')
    expect(await office.complete(first, { values: { typed_numbers: { surat: '' } } })).toBe('invalid')
    expect(
      await office.complete(first, { values: { typed_numbers: { surat: '500.12/131/2026', srikandi_id: 'S-9' } } }),
    ).toBe('ok')
    const second = await office.open({
      values: { letter_no: '9/2026', letter_date: '2026-03-13', signed_by: 'kepala_pd', stamp: 'yes', nature: 'biasa' },
      names: [
        {
          asked: 'uji-kir',
          values: { use: 'pelayanan', function_text: 'Uji kir', placement: 'own_server', server_which: 'Rak 4' },
        },
      ],
    })
    await walk(office, second, 'S11.number')
    expect(await office.complete(second, { values: { typed_numbers: { surat: '500.12/131/2026' } } })).toBe(
      'number_taken',
    )
    expect((await office.view(second)).step?.act).toBe('number')
  })
})

describe('a change of mode in step 7', () => {
  test('is confirmed by the Kepala Bidang before the letter is drafted', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    expect(await office.complete(caseId, { each: { ...executed, executed_mode: 'langsung' } })).toBe('invalid')
    expect(
      await office.complete(caseId, {
        each: { ...executed, executed_mode: 'langsung', mode_change_reason: 'Server punya IP publik.' },
      }),
    ).toBe('ok')
    expect((await office.view(caseId)).step?.act).toBe('confirm_change')
    expect(await office.complete(caseId)).toBe('ok')
    expect((await office.view(caseId)).step?.id).toBe('S8')
  })
})

// A case keeps the version of its day of receipt; it moves only by the Kabid, after a preview; the log alone says it all.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionMoves } from '../../../electron/core/cases/version-moves.ts'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { selectCase } from '../../../electron/core/cases/queries.ts'
import { eventsOf } from '../../../electron/core/log/read.ts'
import { rebuild } from '../../../electron/core/log/rebuild.ts'
import { definitionHash } from '../../../electron/core/procedures/definition-hash.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { recordAny } from '../../../electron/core/record.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { parseLocal } from '../../../shared/calendar/zone.ts'
import { deskOf, stepOf } from '../../../shared/procedures/look-up.ts'
import { asked, type Practice, practice } from '../../support/cases/practice.ts'
import { hold } from '../../support/cases/office-changes.ts'
import { reviseSop } from '../../support/cases/versions.ts'
import { walk } from '../../support/cases/walk.ts'

const pinned = async (office: Practice, caseId: string) => {
  const loaded = await office.services.store.read(async (tx) => await loadCase(tx, caseId))
  if (loaded === null) throw new Error(`no case ${caseId}`)
  return loaded
}
const moves = async (office: Practice, caseId: string) => {
  const loaded = await pinned(office, caseId)
  return await office.services.store.read(async (tx) => await versionMoves(tx, office.services, loaded))
}
let letters = 0
const another = (name: string) => {
  letters += 1
  return {
    names: [asked(name)],
    values: {
      letter_no: `${letters}/2026`,
      letter_date: '2026-03-13',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    },
  }
}

describe('a case', () => {
  test('keeps the actors of its day of receipt, whatever the office decides later', async () => {
    const office = await practice()
    const old = await office.open()
    await reviseSop(office, { step: 'S2', act: 'dispose', post: 'sekretaris', from: '2026-03-16' })
    await walk(office, old, 'S2.dispose')
    expect((await office.view(old)).step?.post).toBe('kadis')
    const later = await office.open(another('arsip-baru'))
    await walk(office, later, 'S2.dispose')
    expect((await office.view(later)).step?.post).toBe('sekretaris')
    expect((await office.view(later)).service.versionWords).toBe('versi 1 revisi kantor 1')
  })

  test('that is registered today but came in before the change follows the older version', async () => {
    const office = await practice()
    office.at('2026-03-18T09:00')
    await reviseSop(office, { step: 'S2', act: 'dispose', post: 'sekretaris', from: '2026-03-18' })
    const before = await office.open({ receivedAt: parseLocal('2026-03-17T10:00', 'Asia/Jakarta') ?? 0 })
    expect((await pinned(office, before)).definition.version).toBe(1)
  })

  test('is pinned to the text of its version, and every later act is done under that text', async () => {
    const office = await practice()
    const posts = ['sekretaris', 'kabid', 'kadis'] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...posts), { minLength: 1, maxLength: 3 }), async (chosen) => {
        const opened: { caseId: string; post: string }[] = []
        for (const post of chosen) {
          await reviseSop(office, { step: 'S2', act: 'dispose', post, from: '2026-03-16' })
          opened.push({ caseId: await office.open(another(`nama-${letters}`)), post })
        }
        for (const { caseId, post } of opened) {
          const { definition, row } = await pinned(office, caseId)
          const act = stepOf(definition, 'S2')?.acts[1]
          expect(act === undefined ? '' : deskOf(act)).toBe(post)
          expect(row.definition_hash).toBe(definitionHash(definition))
          await walk(office, caseId, 'S2.dispose')
          expect((await office.view(caseId)).step?.post).toBe(post)
        }
      }),
      { numRuns: 4 },
    )
  })
})

describe('a move to a newer version', () => {
  test('is previewed: the actors, the promise, and nothing is written', async () => {
    const office = await practice()
    const caseId = await office.open()
    expect((await moves(office, caseId)).newer).toEqual([])
    expect((await office.view(caseId, 'kabid')).abilities.moveVersion).toBe(false)
    const version = await reviseSop(office, { step: 'S2', act: 'dispose', post: 'sekretaris', from: '2026-03-17' })
    const { present, newer } = await moves(office, caseId)
    expect(present).toBe('versi 1')
    expect(newer).toHaveLength(1)
    expect(newer[0]).toMatchObject({ version, refusal: null, steps: [] })
    expect(newer[0]?.actors).toEqual([
      { where: 'Langkah 2, Disposisi surat', before: 'Kepala Dinas Komunikasi dan Informatika', after: 'Sekretaris' },
    ])
    expect(newer[0]?.promise.dueAfter).toBe(newer[0]?.promise.dueBefore)
    expect((await pinned(office, caseId)).definition.version).toBe(1)
  })

  test('is made by the Kepala Bidang alone, with a reason, and the desk changes with it', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S2.dispose')
    const to = await reviseSop(office, { step: 'S2', act: 'dispose', post: 'sekretaris', from: '2026-03-17' })
    expect((await office.view(caseId, 'kadis')).abilities.moveVersion).toBe(false)
    expect((await office.view(caseId, 'kabid')).abilities.moveVersion).toBe(true)
    expect(await office.send(caseId, 'kadis', { type: 'move_version', to, reason: 'SK' })).toBe('forbidden')
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to, reason: ' ' })).toBe('invalid')
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to: 7, reason: 'SK' })).toBe('invalid')
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to, reason: 'SK 4/2026' })).toBe('ok')
    const view = await office.view(caseId, 'kabid')
    expect([view.step?.act, view.step?.post, view.service.version]).toEqual(['dispose', 'sekretaris', to])
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to: 1, reason: 'Kembali' })).toBe('invalid')
    await walk(office, caseId, null)
    expect((await office.view(caseId)).status).toBe('ended')
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to, reason: 'SK' })).toBe('wrong_state')
  })

  test('is refused, and said so beforehand, where the step at hand would be passed over', async () => {
    const office = await practice()
    await hold(office, { id: 'jabatan-kasi', personId: 'orang-dewi', post: 'kasi', to: '2026-03-01' })
    const caseId = await office.open()
    const to = await reviseSop(office, { step: 'S2', act: 'read', post: 'kasi', skipVacant: true, from: '2026-03-17' })
    expect((await moves(office, caseId)).newer[0]?.refusal).toContain('kosong')
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to, reason: 'SK' })).toBe('wrong_state')
  })

  test('is told in the history, and an undo afterwards folds each event by its own version', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S3.follow')
    const to = await reviseSop(office, { step: 'S5', act: 'report', post: 'jfu_bidang', from: '2026-03-17' })
    expect(await office.send(caseId, 'kabid', { type: 'undo' })).not.toBe('ok')
    expect(await office.send(caseId, 'kabid', { type: 'move_version', to, reason: 'SK 4/2026' })).toBe('ok')
    await walk(office, caseId, 'S5.report')
    expect((await office.view(caseId)).step?.post).toBe('jfu_bidang')
    expect(await office.send(caseId, 'staf_teknis', { type: 'undo' })).toBe('ok')
    const { state, row } = await pinned(office, caseId)
    expect([state.position?.step, state.definitionVersion, row.definition_version]).toEqual(['S4', to, to])
  })
})

describe('the log', () => {
  test('shows a case that is pinned to another text of its version', async () => {
    const office = await practice()
    const caseId = await office.open()
    await office.services.store.write(async (tx) => {
      const [opened] = await eventsOf(tx, 'case', caseId)
      if (opened === undefined) throw new Error('no opening')
      const { type, v, body } = opened
      const meta = {
        at: office.now(),
        recordedAt: office.now(),
        actor: null,
        recorder: 'orang-fajar',
        post: null,
        capacity: null,
        key: null,
      }
      await recordAny({ tx, services: office.services, meta }, 'case', 'case-lain', [
        { type, v, body: { ...body, definitionHash: 'teks lain', trackingCode: 'LAIN' } },
      ])
    })
    expect((await verifyData(office.dataDir, projectors)).map((finding) => finding.code)).toContain('definition')
  })

  test('alone is enough: rebuilt, the cases and their versions come out alike, and the folder verifies clean', async () => {
    const office = await practice()
    const moved = await office.open()
    const to = await reviseSop(office, { step: 'S2', act: 'dispose', post: 'sekretaris', from: '2026-03-17' })
    await office.send(moved, 'kabid', { type: 'move_version', to, reason: 'SK 4/2026' })
    await reviseSop(office, { step: 'S2', act: 'dispose', post: 'kabid', from: '2026-03-18' })
    const row = async () => await office.services.store.read(async (tx) => await selectCase(tx, moved))
    const before = await row()
    expect(before?.definition_version).toBe(to)
    await rebuild(office.services.store, projectors)
    expect(await row()).toEqual(before)
    expect((await verifyData(office.dataDir, projectors)).filter((finding) => finding.severity === 'error')).toEqual([])
  })
})

// Meja saya: what lies on one's own posts by the promise, what comes next, and what others have, each counted.
import { expect, test } from 'vitest'
import { createDeskHandlers } from '../../../electron/core/desk/handlers.ts'
import type { DeskView } from '../../../shared/contract/desk.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { type Practice, practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'

/** Backups are not what these tests are about. */
const saved = { health: () => ({ newest: 0, late: false }) }

async function deskOf(office: Practice, post: PostKey): Promise<DeskView> {
  const view = await createDeskHandlers(office.services, saved).get(await office.caller(post), {}, {}, new Uint8Array())
  if (!view.ok || 'bytes' in view.value) throw new Error('the desk was refused')
  return view.value
}

/** Letters of their own number and name, an hour apart, each as far as its place. */
async function letters(office: Practice, until: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const [index, place] of until.entries()) {
    office.at(`2026-03-${16 + Math.floor(index / 3)}T${String(8 + (index % 3)).padStart(2, '0')}:40`)
    const values = {
      letter_no: `005/${index}/2026`,
      letter_date: '2026-03-13',
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: 'biasa',
    }
    const names = [
      {
        asked: `layanan-${index}`,
        values: { use: 'pelayanan', function_text: 'Layanan', placement: 'own_server', server_which: 'Rak 4' },
      },
    ]
    const id = await office.open({ values, names })
    await walk(office, id, place)
    ids.push(id)
  }
  return ids
}

test('each case lies on one desk, the oldest promise first, and comes soon to whoever is next', async () => {
  const office = await practice()
  const [read, first, second, followed] = await letters(office, ['S2.read', 'S2.dispose', 'S2.dispose', 'S3.follow'])
  office.at('2026-03-18T09:00')
  const kadis = await deskOf(office, 'kadis')
  expect(kadis.now.map((row) => row.caseId)).toEqual([first, second])
  expect(kadis.soon.map((row) => row.caseId)).toEqual([read])
  expect(new Set(kadis.elsewhere.map((row) => row.caseId))).toEqual(new Set([read, followed]))
  expect(kadis.elsewhereCount).toBe(2)
  expect(kadis.sentence).toMatch(/^2 menunggu Anda/)
  expect((await deskOf(office, 'kabid')).now.map((row) => row.caseId)).toEqual([followed])
})

test('what the applicant is awaited for lies elsewhere', async () => {
  const office = await practice()
  const [mine, waiting] = await letters(office, ['S3.follow', 'S6.decide'])
  expect(
    await office.send(waiting ?? '', 'kabid', {
      type: 'pause',
      reason: 'applicant',
      text: 'Surat kuasa',
      itemId: null,
    }),
  ).toBe('ok')
  const kabid = await deskOf(office, 'kabid')
  expect(kabid.now.map((row) => row.caseId)).toEqual([mine])
  expect(kabid.elsewhere.map((row) => [row.caseId, row.status])).toEqual([[waiting, 'waiting_applicant']])
  expect(kabid.elsewhereCount).toBe(1)
})

test('a case that was returned says so on the desk that it came back to', async () => {
  const office = await practice()
  const [id = ''] = await letters(office, ['S9.paraf_kabid'])
  expect(await office.complete(id, { outcome: 'return', reason: 'Nama pengelola keliru.' })).toBe('ok')
  const [row] = (await deskOf(office, 'jfu_bidang')).now
  expect(row).toMatchObject({ caseId: id, status: 'returned', notes: ['putaran ke-2'] })
})

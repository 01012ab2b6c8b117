// A signing that a power cut broke off: the next start voids the number that was left reserved, and the approval can be given again.
import { expect, test } from 'vitest'
import { prepare } from '../../../electron/core/cases/prepare.ts'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { reserveForReply } from '../../../electron/core/letters/reservation.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { openCore } from '../../support/core.ts'
import { type Practice, practice, reopened } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { testClock } from '../../support/test-clock.ts'

/** Step 11 as far as the reservation: what is on the disk when the power goes before the letter is frozen. */
async function reserveAlone(office: Practice, caseId: string): Promise<string> {
  const { version, digest } = await office.view(caseId, 'kadis')
  const input: PerformInput = {
    seen: version,
    key: 'kunci-terputus',
    post: 'kadis',
    paper: null,
    proof: null,
    command: {
      type: 'complete',
      outcome: 'approved',
      reason: null,
      values: { signing_date: '2026-03-16' },
      items: {},
      documents: [],
      digest,
    },
  }
  const { services } = office
  const caller = await office.caller('kadis')
  return await services.store.write(async (tx) => {
    const prepared = await prepare(tx, services, caller, caseId, input)
    if (!prepared.ok) throw new Error(prepared.error.message)
    const reserved = await reserveForReply(tx, services, prepared.value, {
      date: '2026-03-16',
      typed: null,
      srikandiId: null,
    })
    if (!reserved.ok || reserved.value.number === null) throw new Error('no number was reserved')
    return reserved.value.number.text
  })
}

test('a number that a kill left reserved is voided at the next start, stays in the book, and is never given again', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S11.approve')
  const lost = await reserveAlone(office, caseId)
  office.services.store.close()

  const next = await openCore({ data: office.dataDir, clock: testClock(office.now() + 60_000) })
  await next.close()

  const again = await reopened(office)
  const { store } = again.services
  const numbers = async () =>
    await store.read((tx) =>
      tx
        .selectFrom('numbers')
        .select(['number_text', 'state', 'reason'])
        .where('book', '=', 'surat_keluar')
        .orderBy('seq')
        .execute(),
    )
  expect(await numbers()).toEqual([{ number_text: lost, state: 'void', reason: expect.stringMatching(/terhenti/) }])
  const state = await store.read(async (tx) => (await loadCase(tx, caseId))?.state)
  expect(Object.values(state?.letters ?? {}).flatMap((letter) => letter.voided.map((one) => one.number))).toEqual([
    lost,
  ])

  again.minutes(5)
  expect(await again.complete(caseId, { outcome: 'approved', values: { signing_date: '2026-03-16' } })).toBe('ok')
  expect((await numbers()).map((one) => one.state)).toEqual(['void', 'bound'])
  expect((await numbers())[1]?.number_text).not.toBe(lost)
  expect(await verifyData(office.dataDir, projectors)).toEqual([])
})

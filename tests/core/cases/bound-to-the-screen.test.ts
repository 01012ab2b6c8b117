// A decision, a paraf and an approval count for what was on the screen, and for nothing else.
import { describe, expect, test } from 'vitest'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { packetView } from '../../../electron/core/letters/packet.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { changeProfile } from '../../support/cases/office-changes.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'

type Complete = Extract<PerformInput['command'], { type: 'complete' }>

const command = (digest: string | null, change: Partial<Complete> = {}): Complete => ({
  type: 'complete',
  outcome: null,
  reason: null,
  values: {},
  items: {},
  documents: [],
  digest,
  ...change,
})

const packetDigest = async (office: Practice, caseId: string, date: string) =>
  await office.services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    return loaded === null ? '' : (await packetView(tx, office.services, loaded, null, date)).digest
  })

describe('a paraf', () => {
  test('of a packet that has changed since, or of nothing that was shown, is refused, whatever password was given', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S9.paraf_kasi')
    const { digest } = await office.view(caseId)
    await changeProfile(office, (profile) => ({ ...profile, kop: { ...profile.kop, institution: 'DINAS KOMUNIKASI' } }))
    expect(await office.send(caseId, 'kasi', command(digest))).toBe('guard')
    expect(await office.send(caseId, 'kasi', command(null))).toBe('reauthentication_required')
    expect(await office.send(caseId, 'kasi', command((await office.view(caseId)).digest))).toBe('ok')
  })

  test('is not needed to send work back', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S9.paraf_kasi')
    expect(await office.send(caseId, 'kasi', command('usang', { outcome: 'return', reason: 'Nama keliru.' }))).toBe(
      'ok',
    )
  })
})

test('an approval is of the letter as it reads on its date: on the days of a Plh. under his block', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S11.approve')
  const approve = async (digest: string) =>
    await office.send(caseId, 'kadis', command(digest, { outcome: 'approved', values: { signing_date: '2026-02-05' } }))
  const [today, then] = [
    await packetDigest(office, caseId, '2026-03-16'),
    await packetDigest(office, caseId, '2026-02-05'),
  ]
  expect(today).not.toBe(then)
  expect(await approve(today)).toBe('guard')
  expect(await approve(then)).toBe('ok')
})

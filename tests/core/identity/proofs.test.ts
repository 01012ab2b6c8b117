// Proofs: the password given again, for one digest, in one session, for a short time.
import { expect, test } from 'vitest'
import { createProofs, keepProof } from '../../../electron/core/identity/proofs.ts'
import {
  insertAccount,
  insertSession,
  saveSession,
  selectSessionById,
} from '../../../electron/core/identity/queries.ts'
import type { Caller } from '../../../electron/core/http/caller.ts'
import { refusal, value } from '../../support/api-client.ts'
import { adminPassword, logIn, smallOffice } from '../../support/small-office.ts'
import { tempStore } from '../../support/temp-data.ts'
import { minute, testClock } from '../../support/test-clock.ts'

const account = {
  id: 'akun-1',
  login: 'kabid',
  person_id: 'orang-1',
  password: null,
  must_change: 0,
  disabled_at: null,
  activation: null,
  activation_expires_at: null,
  created_at: 0,
}

function session(id: string) {
  const moments = {
    created_at: 0,
    last_seen_at: 0,
    expires_at: 10 ** 15,
    reauth_at: null,
    reauth_digest: null,
    locked_at: null,
    ended_at: null,
  }
  return {
    id,
    token_hash: id,
    account_id: 'akun-1',
    person_id: 'orang-1',
    post: null,
    device: '',
    transport: 'test',
    remote: null,
    ...moments,
  }
}

function caller(sessionId: string | null): Caller {
  return { env: { transport: 'test' }, personId: 'orang-1', name: '', userName: 'kabid', sessionId, posts: [] }
}

async function proven() {
  const store = await tempStore()
  const clock = testClock()
  const proofs = createProofs(clock)
  await store.write(async (tx) => {
    await insertAccount(tx, account)
    await insertSession(tx, session('sesi-1'))
    await insertSession(tx, session('sesi-2'))
    await keepProof(tx, 'sesi-1', 'bukti', 'sidik-a', clock.now())
  })
  const holds = (who: Caller, proof: string | null, digest: string, age = 2 * minute) =>
    store.read((tx) => proofs.holds(tx, who, proof, digest, age))
  const recent = (who: Caller, age: number) => store.read((tx) => proofs.recent(tx, who, age))
  return { store, clock, holds, recent }
}

test('a proof holds for its own digest in its own session alone', async () => {
  const { holds } = await proven()
  expect(await holds(caller('sesi-1'), 'bukti', 'sidik-a')).toBe(true)
  expect(await holds(caller('sesi-1'), 'bukti', 'sidik-b')).toBe(false)
  expect(await holds(caller('sesi-1'), 'bukan', 'sidik-a')).toBe(false)
  expect(await holds(caller('sesi-1'), null, 'sidik-a')).toBe(false)
  expect(await holds(caller('sesi-2'), 'bukti', 'sidik-a')).toBe(false)
  expect(await holds(caller(null), 'bukti', 'sidik-a')).toBe(false)
})

test('it holds for two minutes, and as long as a paraf accepts', async () => {
  const { clock, holds, recent } = await proven()
  clock.pass(2 * minute)
  expect(await holds(caller('sesi-1'), 'bukti', 'sidik-a')).toBe(true)
  clock.pass(1)
  expect(await holds(caller('sesi-1'), 'bukti', 'sidik-a')).toBe(false)
  expect(await recent(caller('sesi-1'), 10 * minute)).toBe(true)
  expect(await recent(caller('sesi-2'), 10 * minute)).toBe(false)
  clock.pass(8 * minute)
  expect(await recent(caller('sesi-1'), 10 * minute)).toBe(false)
})

test('a clock that was put back makes no proof younger', async () => {
  const { clock, holds } = await proven()
  clock.pass(-minute)
  expect(await holds(caller('sesi-1'), 'bukti', 'sidik-a')).toBe(false)
})

test('an ended session proves nothing', async () => {
  const { store, clock, holds } = await proven()
  await store.write(async (tx) => {
    const row = await selectSessionById(tx, 'sesi-1')
    if (row !== undefined) await saveSession(tx, { ...row, ended_at: clock.now() })
  })
  expect(await holds(caller('sesi-1'), 'bukti', 'sidik-a')).toBe(false)
})

test('logging in is no proof; giving the password for the screen is', async () => {
  const { admin, clock } = await smallOffice()
  const { api } = admin
  const { people } = value(await api.settings.people({}, {}))
  const entry = {
    id: null,
    personId: people[0]?.id ?? '',
    post: 'pemeriksa',
    capacity: 'definitif',
    from: '2026-01-02',
    to: null,
    sk: 'SK 1',
    note: '',
    proof: null,
  } as const
  expect(refusal(await api.settings.saveHolding({}, { ...entry, key: 'kunci-pegang-1' })).code).toBe(
    'reauthentication_required',
  )
  expect(refusal(await api.session.prove({}, { password: 'bukan ini', digest: 'x' })).code).toBe('wrong_password')
  const given = value(await api.session.prove({}, { password: adminPassword, digest: 'x' }))
  expect(given.expiresAt).toBe(clock.now() + 2 * minute)
  value(await api.settings.saveHolding({}, { ...entry, key: 'kunci-pegang-2' }))
})

test('the proof of one window counts in no other', async () => {
  const { admin, send } = await smallOffice()
  value(await admin.api.session.prove({}, { password: adminPassword, digest: 'x' }))
  const other = await logIn(send, 'rudi.hartono', adminPassword)
  const { people } = value(await other.api.settings.people({}, {}))
  const account = { key: 'kunci-akun-1', personId: people[0]?.id ?? '', user: 'orang.lain', proof: null }
  const refused = refusal(await other.api.settings.createAccount({}, account))
  expect(refused.code).toBe('reauthentication_required')
})

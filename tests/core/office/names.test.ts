// The office's rules for names: read by everybody, changed by the administrator, in force with the next check.
import { describe, expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import type { NamePolicy } from '../../../shared/naming/types.ts'
import { refusal, value } from '../../support/api-client.ts'
import { accountFor, newKey, type Office, smallOffice } from '../../support/small-office.ts'

type Sent = Parameters<Office['admin']['api']['settings']['saveNames']>[1]['policy']

function policy(change: Partial<NamePolicy> = {}): Sent {
  const { reserved, banned, ...rules } = { ...defaultNamePolicy, ...change }
  return { ...rules, reserved: reserved.map((one) => ({ ...one })), banned: banned.map((one) => ({ ...one })) }
}

async function save({ admin }: Office, changed: Sent, reason = 'SK Kepala Dinas Nomor 3/2026', key = newKey()) {
  return await admin.api.settings.saveNames({}, { key, policy: changed, reason })
}

describe('the rules for names', () => {
  test('begin with the lists of the program, changed by nobody', async () => {
    const office = await smallOffice()
    expect(value(await office.admin.api.settings.names({}, {}))).toEqual({ policy: policy(), changed: null })
  })

  test('once changed hold for the very next check, and say who changed them and why', async () => {
    const office = await smallOffice()
    const kabid = await accountFor(office, 'kabid', 'wulan')
    const codes = async (asked: string) =>
      value(await kabid.api.intake.checkName({}, { asked, unitId: null })).findings.map((one) => one.code)
    expect(await codes('sippd')).not.toContain('RESERVED')
    expect(await codes('mail')).toContain('RESERVED')
    const reserved = [
      ...defaultNamePolicy.reserved.filter((one) => one.label !== 'mail'),
      { label: 'sippd', group: 'infra' as const },
    ]
    const banned = [{ text: 'promo', where: 'part' as const, reason: 'kata iklan' }]
    value(await save(office, policy({ reserved, banned, minimumLength: 5 })))
    expect(await codes('sippd')).toContain('RESERVED')
    expect(await codes('mail')).not.toContain('RESERVED')
    expect(await codes('mail')).toContain('TOO_SHORT')
    expect(await codes('promo-desa')).toContain('BANNED_WORD')
    const read = value(await kabid.api.settings.names({}, {}))
    expect(read.policy).toEqual(policy({ reserved, banned, minimumLength: 5 }))
    expect(read.changed).toMatchObject({ by: 'Rudi Hartono, S.Kom.', reason: 'SK Kepala Dinas Nomor 3/2026' })
  })

  test('are changed once by the same command, and leave a log that verifies', async () => {
    const office = await smallOffice()
    const key = newKey()
    value(await save(office, policy({ minimumLength: 4 }), 'SK 3', key))
    value(await save(office, policy({ minimumLength: 9 }), 'SK 3', key))
    expect(value(await office.admin.api.settings.names({}, {})).policy.minimumLength).toBe(4)
    await office.close()
    expect((await verifyData(office.data, projectors)).filter((one) => one.severity === 'error')).toEqual([])
  })

  test.each([
    ['a label in capitals', { reserved: [{ label: 'Mail', group: 'mail' as const }] }, 'policy.reserved.0.label'],
    [
      'a word without its reason',
      { banned: [{ text: 'abc', where: 'part' as const, reason: '' }] },
      'policy.banned.0.reason',
    ],
    ['a pattern without {nama}', { districtPattern: 'kecamatan' }, 'policy.districtPattern'],
    ['a length of none', { minimumLength: 0 }, 'policy.minimumLength'],
    ['names that are long before they are long enough', { minimumLength: 20, longFrom: 10 }, 'policy.longFrom'],
    [
      'the same label twice',
      {
        reserved: [
          { label: 'mail', group: 'mail' as const },
          { label: 'mail', group: 'dns' as const },
        ],
      },
      'policy.reserved.1.label',
    ],
  ])('%s is refused beside its field', async (_what, change, path) => {
    const office = await smallOffice()
    const refused = refusal(await save(office, policy(change)))
    expect(refused).toMatchObject({ code: 'invalid', data: { problems: [{ path }] } })
    expect(value(await office.admin.api.settings.names({}, {})).changed).toBeNull()
  })

  test('ask for the reason of a change', async () => {
    const office = await smallOffice()
    expect(refusal(await save(office, policy({ minimumLength: 4 }), ' '))).toMatchObject({
      data: { problems: [{ path: 'reason', sentence: 'Tulis alasannya.' }] },
    })
  })

  test('are not for the Kabid to change', async () => {
    const office = await smallOffice()
    const kabid = await accountFor(office, 'kabid', 'wulan')
    const answer = await kabid.api.settings.saveNames({}, { key: newKey(), policy: policy(), reason: 'x' })
    expect(refusal(answer).code).toBe('forbidden')
  })
})

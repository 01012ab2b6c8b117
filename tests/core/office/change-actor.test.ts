// The office decides who does an act: a new version for later letters, told on the page, refused with the reason.
import { describe, expect, test } from 'vitest'
import { readBook } from '../../../electron/core/procedures/book.ts'
import { carriedOver } from '../../../electron/core/procedures/carry-over.ts'
import { bookOf } from '../../../shared/procedures/definition-book.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import { changeOf, revise } from '../../../shared/procedures/revise.ts'
import { publishDefinitions } from '../../../electron/core/office/publish-definitions.ts'
import { selectDefinitions } from '../../../electron/core/office/queries.ts'
import { personalMeta } from '../../../electron/core/identity/meta.ts'
import { practice } from '../../support/cases/practice.ts'
import { refusal, value } from '../../support/api-client.ts'
import { accountFor, adminPassword, newKey, prove, smallOffice } from '../../support/small-office.ts'

const decider = {
  code: 'sub_domain',
  step: 'S6',
  act: 'decide',
  post: 'kadis',
  skipVacant: false,
  from: null,
  reason: 'SK 4/2026',
  proof: null,
} as const

describe('a change of an actor', () => {
  test('asks for the password, then makes a new version from today on', async () => {
    const { admin, clock } = await smallOffice()
    clock.pass(10 * 60_000)
    expect(refusal(await admin.api.settings.changeActor({}, { key: newKey(), ...decider })).code).toBe(
      'reauthentication_required',
    )
    await prove(admin, adminPassword)
    const key = newKey()
    const changed = value(await admin.api.settings.changeActor({}, { key, ...decider }))
    expect(changed.version).toBe(1001)
    expect(changed.sentence).toContain('revisi kantor 1')
    expect(value(await admin.api.settings.changeActor({}, { key, ...decider }))).toEqual(changed)
  })

  test('stands on the page: the act, the version with who and when, and the assumption that it replaces', async () => {
    const { admin, clock } = await smallOffice()
    await prove(admin, adminPassword)
    value(await admin.api.settings.changeActor({}, { key: newKey(), ...decider }))
    const { procedures, assumptions } = value(await admin.api.settings.procedures({}, {}))
    const sop = procedures.find((one) => one.code === 'sub_domain')
    const act = sop?.steps.find((step) => step.id === 'S6')?.acts[0]
    expect([act?.post, act?.assumed, act?.chosen?.reason]).toEqual(['kadis', null, 'SK 4/2026'])
    expect(sop?.versions.map((one) => [one.version, one.publishedBy, one.publishedAt])).toEqual([
      [1001, 'Rudi Hartono, S.Kom.', clock.now()],
      [1, '', expect.any(Number)],
    ])
    const assumption = assumptions.find((one) => one.key === 'sub_domain.S6.decide')
    expect(assumption?.confirmed).toBeNull()
    expect(assumption?.changed).toMatchObject({ by: 'Rudi Hartono, S.Kom.', reason: 'SK 4/2026' })
    expect(
      refusal(
        await admin.api.settings.confirmAssumption({}, { key: newKey(), assumption: 'sub_domain.S6.decide', note: '' }),
      ).code,
    ).toBe('not_found')
  })

  test('is refused with the reason at its field, and to everybody but the administrator', async () => {
    const office = await smallOffice()
    const fault = refusal(
      await office.admin.api.settings.changeActor({}, { key: newKey(), ...decider, post: 'sekretaris' }),
    )
    expect(fault.code).toBe('invalid')
    expect(fault.message).toContain('tidak berwenang')
    expect(
      refusal(await office.admin.api.settings.changeActor({}, { key: newKey(), ...decider, act: 'karangan' })).code,
    ).toBe('not_found')
    const kabid = await accountFor(office, 'kabid', 'wulan')
    expect(refusal(await kabid.api.settings.changeActor({}, { key: newKey(), ...decider })).code).toBe('forbidden')
  })

  test('leads a letter of the day before to the older version, at the desk where it is opened', async () => {
    const office = await smallOffice()
    await prove(office.admin, adminPassword)
    value(await office.admin.api.settings.changeActor({}, { key: newKey(), ...decider, from: '2030-01-01' }))
    const jfu = await accountFor(office, 'jfu_sekretariat', 'sari')
    const { services } = value(await jfu.api.intake.services({}, {}))
    expect(
      services.filter((one) => one.code === 'sub_domain').map((one) => [one.version, one.validFrom, one.validTo]),
    ).toEqual([
      [1, null, '2029-12-31'],
      [1001, '2030-01-01', null],
    ])
  })
})

describe('a later shipped version', () => {
  const change = {
    step: 'S6',
    act: 'decide',
    post: 'kadis',
    skipVacant: false,
    from: '2026-04-01',
    reason: 'SK 4/2026',
  } as const
  const revised = revise(subDomain, 1, [change])
  const again = revise(subDomain, 2, [
    change,
    { ...change, step: 'S10', act: 'paraf', post: 'kabid', from: '2026-05-01' },
  ])
  const later: Definition = { ...subDomain, version: 2, validFrom: '2027-01-01' }

  test('brings the decisions of the office with it, from its own first day on', () => {
    const carried = carriedOver(bookOf([...definitions, revised, again]), later)
    expect(carried.map((one) => [one.version, one.validFrom])).toEqual([
      [2001, '2027-01-01'],
      [2002, '2027-01-01'],
    ])
    expect(changeOf(carried[1] ?? later, 'S10', 'paraf')?.post).toBe('kabid')
  })

  test('leaves behind what does not fit any more', () => {
    const without: Definition = { ...later, steps: later.steps.filter((step) => step.id !== 'S6') }
    const carried = carriedOver(bookOf([...definitions, revised, again]), without)
    expect(carried.map((one) => one.revision?.changes.map((kept) => kept.step))).toEqual([['S10']])
  })

  test('is written into the log with them once, beside the older ones', async () => {
    const office = await practice()
    const { services } = office
    await services.store.write(async (tx) => {
      const write = { tx, services, meta: personalMeta(office.now(), null) }
      await publishDefinitions(write, [revised])
      await publishDefinitions(write, [later])
      await publishDefinitions(write, [later])
    })
    const rows = await services.store.read(selectDefinitions)
    expect(rows.filter((row) => row.code === 'sub_domain').map((row) => row.version)).toEqual([1, 2, 1001, 2001])
    const book = await services.store.read(readBook)
    expect(book.inForce('sub_domain', '2027-02-01')?.version).toBe(2001)
    expect(book.inForce('sub_domain', '2026-12-31')?.version).toBe(1001)
  })
})

// The procedures page: what the sources print, what is assumed, what is odd.
import { expect, test } from 'vitest'
import { assumptionsOf } from '../../../electron/core/office/assumptions.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { refusal, value } from '../../support/api-client.ts'
import { newKey, smallOffice } from '../../support/small-office.ts'

test('the thirteen procedures are there, the SOP with its thirteen rows and their actors', async () => {
  const { admin } = await smallOffice()
  const { procedures, oddities } = value(await admin.api.settings.procedures({}, {}))
  expect(procedures).toHaveLength(13)
  const sop = procedures.find((one) => one.code === 'sub_domain')
  expect(sop?.steps).toHaveLength(13)
  expect(sop?.steps.every((step) => step.actors.length > 0 && step.source.startsWith('S4'))).toBe(true)
  expect(oddities.length).toBeGreaterThan(5)
})

test('every assumption has a key of its own', () => {
  const keys = definitions.flatMap(assumptionsOf).map((one) => one.key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBeGreaterThan(0)
})

test('an assumption is open until the administrator confirms it, with who and when', async () => {
  const { admin, clock } = await smallOffice()
  const before = value(await admin.api.settings.procedures({}, {})).assumptions
  expect(before.every((one) => one.confirmed === null)).toBe(true)
  const [first] = before
  value(
    await admin.api.settings.confirmAssumption(
      {},
      { key: newKey(), assumption: first?.key ?? '', note: 'Rapat 16 Maret' },
    ),
  )
  const after = value(await admin.api.settings.procedures({}, {})).assumptions
  expect(after.find((one) => one.key === first?.key)?.confirmed).toEqual({
    by: 'Rudi Hartono, S.Kom.',
    at: clock.now(),
    note: 'Rapat 16 Maret',
  })
  expect(after.filter((one) => one.confirmed !== null)).toHaveLength(1)
})

test('what was never assumed cannot be confirmed', async () => {
  const { admin } = await smallOffice()
  expect(
    refusal(await admin.api.settings.confirmAssumption({}, { key: newKey(), assumption: 'karangan', note: '' })).code,
  ).toBe('not_found')
})

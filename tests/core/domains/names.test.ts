// Which names of the register a new name is compared with: those that stand, and those given up within the quarantine.
import { expect, test } from 'vitest'
import { checkAsked, nameContext } from '../../../electron/core/domains/names.ts'
import { enterName, releaseName } from '../../../electron/core/domains/register.ts'
import type { Write } from '../../../electron/core/record.ts'
import { type Practice, practice } from '../../support/cases/practice.ts'

async function inOffice<T>(office: Practice, work: (write: Write) => Promise<T>): Promise<T> {
  const { services } = office
  const at = office.now()
  const meta = { at, recordedAt: at, actor: null, recorder: 'system', post: null, capacity: null, key: null }
  return await services.store.write(async (tx) => await work({ tx, services, meta }))
}

async function findingsOf(office: Practice, asked: string): Promise<string[]> {
  const context = await office.services.store.read((tx) => nameContext(tx, office.services, 'unit-dishub', null))
  return checkAsked(asked, context).findings.map((finding) => finding.code)
}

async function released(office: Practice): Promise<void> {
  await inOffice(office, async (write) => {
    await enterName(write, {
      registerId: 'r1',
      fqdn: 'pelabuhan.contohkab.go.id',
      label: 'pelabuhan',
      zone: 'contohkab.go.id',
      unitId: 'unit-dinkes',
      ownerName: 'Dinas Kesehatan',
      functionText: 'Website',
      mode: 'proxy',
      target: null,
      capacityGb: null,
      since: '2022-01-10',
      source: 'Data uji',
      caseId: null,
      picRef: null,
    })
    await releaseName(write, 'r1', '2026-03-16', office.now(), 'Kegiatan selesai.')
  })
}

test('a name that was given up stands in the way of another unit for ninety days, and is like no name after them', async () => {
  const office = await practice()
  await released(office)
  expect(await findingsOf(office, 'pelabuhan')).toContain('TAKEN_REGISTER')
  expect(await findingsOf(office, 'pelabuhan-satu')).toContain('SIMILAR')
  office.at('2026-06-13T09:00')
  expect(await findingsOf(office, 'pelabuhan')).toContain('TAKEN_REGISTER')
  office.at('2026-06-14T09:00')
  expect(await findingsOf(office, 'pelabuhan')).not.toContain('TAKEN_REGISTER')
  expect(await findingsOf(office, 'pelabuhan-satu')).not.toContain('SIMILAR')
})

test('free alternatives are sought only when they are asked for, and are the same each time', async () => {
  const office = await practice()
  const context = await office.services.store.read((tx) => nameContext(tx, office.services, 'unit-dishub', null))
  const check = checkAsked('dinkominfo', context)
  expect(check.proposals.length).toBeGreaterThan(0)
  expect(check.proposals).toBe(check.proposals)
  expect(checkAsked('parkir-kendaraan', context).proposals).toEqual([])
})

// The endpoints of drift: compare, read a zone, pass a difference over.
import type { Api } from '../../../../shared/contract/api.ts'
import type { Handlers } from '../../../../shared/contract/endpoint.ts'
import { fault } from '../../../../shared/contract/faults.ts'
import { compareZone } from '../../../../shared/domains/drift.ts'
import type { ZoneRecord } from '../../../../shared/domains/zone-record.ts'
import { fail, ok } from '../../../../shared/result.ts'
import { readConnection } from '../../domains/connections/stored.ts'
import type { Caller } from '../../http/caller.ts'
import { doneBefore, refused, writeAs } from '../../office/acting.ts'
import { recordAny } from '../../record.ts'
import type { Services } from '../../services.ts'
import { inSlices } from '../../slices.ts'
import type { Tx } from '../../store/database.ts'
import { putReading, selectIgnored, selectReading, selectZoneEntries } from './queries.ts'
import { readZoneBytes, transferZone, type ZoneReading } from './read-zone.ts'

export function createDriftHandlers(services: Services): Handlers<Api['drift'], Caller> {
  const { store, office, clock } = services
  const isOurs = async (zone: string) => await store.read(async (tx) => (await office.profile(tx)).zones.includes(zone))
  const keep = async (caller: Caller, zone: string, { source, records }: ZoneReading) => {
    const reading = { zone, source, taken_at: clock.now(), taken_by: caller.personId, record_count: records.length }
    await store.write((tx) => putReading(tx, { ...reading, records: JSON.stringify(records) }))
    return ok({ records: records.length })
  }
  return {
    compare: async (caller, _params, input) => {
      const no = refused(caller, 'register.read')
      if (no !== null) return fail(no)
      const read = await store.read((tx) => readSides(tx, services, input.zone))
      if (read === null) return fail(fault('not_found', {}, noZone))
      const { zone, zones, connection, reading, entries, ignored } = read
      const base = { zone, zones: [...zones], canTransfer: connection.primary !== null }
      if (reading === undefined) return ok({ ...base, taken: null, items: [] })
      const records: readonly ZoneRecord[] = JSON.parse(reading.records)
      const found = await inSlices(compareZone(zone, records, entries, connection))
      const items = found.map(({ expected: _expected, ...item }) => ({
        ...item,
        records: [...item.records],
        ignored: ignored.get(item.fqdn) ?? null,
      }))
      const { taken_at: at, source, record_count: count, by } = reading
      return ok({ ...base, taken: { at, source, by, records: count }, items })
    },
    readFile: async (caller, { zone }, { name }, bytes) => {
      const no = refused(caller, 'register.write')
      if (no !== null) return fail(no)
      if (!(await isOurs(zone))) return fail(fault('not_found', {}, noZone))
      const reading = readZoneBytes(bytes, name, zone)
      return reading.ok ? await keep(caller, zone, reading.value) : reading
    },
    transfer: async (caller, { zone }) => {
      const no = refused(caller, 'register.write')
      if (no !== null) return fail(no)
      if (!(await isOurs(zone))) return fail(fault('not_found', {}, noZone))
      const reading = await transferZone(services, zone)
      return reading.ok ? await keep(caller, zone, reading.value) : reading
    },
    ignore: async (caller, _params, { key, fqdn, reason }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'register.write', key)
        if (!write.ok) return write
        if ((await doneBefore(tx, key, 'drift_ignored')) !== null) return ok({})
        if (reason.trim() === '')
          return fail(fault('invalid', { problems: [{ path: 'reason', sentence: 'Tulis alasannya.' }] }))
        const body = { fqdn: fqdn.toLowerCase(), reason: reason.trim() }
        await recordAny(write.value, 'watch', `drift:${body.fqdn}`, [{ type: 'drift_ignored', v: 1, body }])
        return ok({})
      }),
    lookAt: async (caller, { fqdn }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'register.write', services.makeId())
        if (!write.ok) return write
        if (!(await selectIgnored(tx)).some((one) => one.fqdn === fqdn))
          return fail(fault('not_found', {}, 'Nama ini tidak sedang dilewati.'))
        await recordAny(write.value, 'watch', `drift:${fqdn}`, [{ type: 'drift_looked_at', v: 1, body: { fqdn } }])
        return ok({})
      }),
  }
}

const noZone = 'Zona ini tidak dikelola kantor. Zona diisi di Pengaturan, Kantor.'

/** Everything that the comparison looks at; the first zone where none is named. Null where the office has no such zone. */
async function readSides(tx: Tx, { office }: Services, asked: string) {
  const { zones } = await office.profile(tx)
  const zone = asked === '' ? (zones[0] ?? '') : asked
  if (!zones.includes(zone)) return null
  const reading = await selectReading(tx, zone)
  const taker = reading?.taken_by ?? null
  const by = taker === null ? '' : ((await office.person(tx, taker))?.name ?? '')
  const ignored = new Map<string, { reason: string; by: string; at: number }>()
  for (const one of await selectIgnored(tx)) {
    const person = one.ignored_by === null ? null : await office.person(tx, one.ignored_by)
    ignored.set(one.fqdn, { reason: one.reason, by: person?.name ?? '', at: one.ignored_at })
  }
  return {
    zone,
    zones,
    connection: await readConnection(tx, zone),
    reading: reading === undefined ? undefined : { ...reading, by },
    entries: await selectZoneEntries(tx, zone),
    ignored,
  }
}

// The endpoints of the import: read a file, try a mapping, enter what was shown.
import type { Api } from '../../../../shared/contract/api.ts'
import type { Handlers } from '../../../../shared/contract/endpoint.ts'
import { fault } from '../../../../shared/contract/faults.ts'
import type { ImportLineView } from '../../../../shared/contract/register-import.ts'
import type { SourceList } from '../../../../shared/registry/import/source-list.ts'
import { zoneList } from '../../../../shared/registry/import/zone-list.ts'
import { transferZone } from '../drift/read-zone.ts'
import type { ImportLine } from '../../../../shared/registry/import/plan.ts'
import { assertNever, fail, ok } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import { numberOf } from '../../log/body.ts'
import { doneBefore, refused, writeAs } from '../../office/acting.ts'
import { recordAny } from '../../record.ts'
import type { Services } from '../../services.ts'
import { inSlices } from '../../slices.ts'
import { enterDrafts } from './enter-drafts.ts'
import { heldLists } from './held-lists.ts'
import { planContext, planHeld } from './plan-held.ts'
import { readSource } from './read-source.ts'
import { sheetViews } from './sheet-views.ts'

export function createImportHandlers(services: Services): Handlers<Api['imports'], Caller> {
  const { store, office, clock, makeId } = services
  const lists = heldLists()
  const hold = (caller: Caller, fileName: string, list: SourceList) => {
    const importId = makeId()
    lists.hold({ importId, personId: caller.personId, fileName, readAt: clock.now(), list })
    return { importId, fileName, kind: list.kind, sheets: sheetViews(list) }
  }
  return {
    read: async (caller, _params, { name }, bytes) => {
      const no = refused(caller, 'register.write')
      if (no !== null) return fail(no)
      const origin = await store.read(async (tx) => originOf((await office.profile(tx)).zones, name))
      const list = await readSource({ bytes, name, origin }, inSlices)
      if (!list.ok) return fail(fault('file_refused', { reason: 'no_list' }, list.error))
      return ok(hold(caller, name, list.value))
    },
    transfer: async (caller, _params, { zone }) => {
      const no = refused(caller, 'register.write')
      if (no !== null) return fail(no)
      const isOurs = await store.read(async (tx) => (await office.profile(tx)).zones.includes(zone))
      if (!isOurs) return fail(fault('not_found', {}, noZone))
      const read = await transferZone(services, zone)
      if (!read.ok) return read
      const records = read.value.records.map((record, index) => ({ ...record, line: index + 1 }))
      return ok(hold(caller, `zona ${zone}`, zoneList({ zone, records, faults: [] }, 'catatan')))
    },
    preview: async (caller, { importId }, mapping) => {
      const no = refused(caller, 'register.write')
      if (no !== null) return fail(no)
      const held = lists.find(importId, caller.personId, clock.now())
      if (held === null) return fail(fault('not_found', {}, letGo))
      if (mapping.columns.fqdn === undefined) return fail(fault('invalid', { problems: [noName] }))
      const context = await store.read(async (tx) => await planContext(tx, services, held, mapping))
      const plan = await planHeld(held, mapping, context)
      const lines = plan.lines.map(lineView)
      return ok({ counts: countsOf(lines), lines, owners: [...plan.owners], digest: plan.digest })
    },
    enter: async (caller, { importId }, { key, mapping, digest, leaveWrong }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'register.write', key)
        if (!write.ok) return write
        const before = await doneBefore(tx, key, 'list_imported')
        if (before !== null) return ok({ entered: numberOf(before.body, 'entered') })
        const held = lists.find(importId, caller.personId, clock.now())
        if (held === null) return fail(fault('not_found', {}, letGo))
        const plan = await planHeld(held, mapping, await planContext(tx, services, held, mapping))
        if (plan.digest !== digest) return fail(fault('wrong_state', {}, movedOn))
        const { wrong } = countsOf(plan.lines)
        if (wrong > 0 && !leaveWrong) return fail(fault('wrong_state', {}, wrongRows(wrong)))
        if (plan.drafts.length === 0) return fail(fault('wrong_state', {}, nothingNew))
        await enterDrafts(write.value, plan.drafts)
        const body = { fileName: held.fileName, entered: plan.drafts.length, wrong, digest }
        await recordAny(write.value, 'register', `import:${importId}`, [{ type: 'list_imported', v: 1, body }])
        return ok({ entered: plan.drafts.length })
      }),
  }
}

const noZone = 'Zona ini tidak dikelola kantor. Zona diisi di Pengaturan, Kantor.'
const letGo = 'Daftar ini tidak lagi dipegang Siladom. Pilih berkasnya sekali lagi.'
const movedOn = 'Register berubah sejak pratinjau ini. Periksa pratinjaunya sekali lagi; tidak ada yang dicatat.'
const nothingNew = 'Tidak ada nama baru pada daftar ini. Register tidak berubah.'
const noName = { path: 'columns.fqdn', sentence: 'Pilih kolom yang berisi nama sub domain.' }

function wrongRows(count: number): string {
  return `${count} baris masih salah, jadi tidak ada yang dicatat. Perbaiki berkasnya, atau centang “Catat baris yang benar saja”.`
}

/** A zone named in the file's name, else the office's first. */
function originOf(zones: readonly string[], name: string): string {
  return zones.find((zone) => name.toLowerCase().includes(zone)) ?? zones[0] ?? ''
}

function countsOf(lines: readonly { readonly state: ImportLine['state'] }[]) {
  const count = (state: ImportLine['state']) => lines.filter((line) => line.state === state).length
  return { new: count('new'), known: count('known'), wrong: count('wrong') }
}

function lineView(line: ImportLine): ImportLineView {
  const { place, state } = line
  switch (line.state) {
    case 'new': {
      const { fqdn, ownerName, target } = line.draft
      return { place, state, name: fqdn, unit: ownerName, target: target ?? '', sentences: [] }
    }
    case 'known':
      return { place, state, name: line.fqdn, unit: '', target: '', sentences: [line.sentence] }
    case 'wrong':
      return { place, state, name: line.typed, unit: '', target: '', sentences: [...line.sentences] }
    default:
      return assertNever(line)
  }
}

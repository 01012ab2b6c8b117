// Import of 5,000 rows and drift of a zone of 10,000 records, each beside the bare work that cannot be left out.
import { createDriftHandlers } from '../../electron/core/registry/drift/handlers.ts'
import { noSecrets } from '../../electron/core/archive/sealed/no-secrets.ts'
import { openServices } from '../../electron/core/open-services.ts'
import { createStage, type Stage } from '../../electron/core/sample/stage.ts'
import { machine } from '../../electron/host/machine.ts'
import { createImportHandlers } from '../../electron/core/registry/import/handlers.ts'
import { nameEntered } from '../../electron/core/domains/register.ts'
import { recordNew } from '../../electron/core/record.ts'
import { spreadsheet } from '../support/registry/spreadsheet.ts'
import { keptOffice, type Workplace } from './data.ts'
import { type Pair, took, typical } from './timing.ts'

const zone = 'contohkab.go.id'
const nothing = new Uint8Array()
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

/** From the bytes of the workbook to the last entry, beside the same events written and projected without a look at any row. */
export async function measureImport(place: Workplace, rows: number, times: number): Promise<Pair> {
  const list = spreadsheet([
    ['Sub domain', 'OPD', 'Fungsi', 'Jenis', 'IP'],
    ...numbers(rows).map((index) => [`nama${index}`, 'dinkes', 'Layanan', 'proxy', '10.20.4.2']),
  ])
  const pairs: Pair[] = []
  for (let round = 0; round < times; round += 1) {
    const [ours, bare] = [await openStage(place, `import-${round}`), await openStage(place, `bare-${round}`)]
    const floor = await took(async () => await writeBare(bare, rows))
    const value = await took(async () => await importList(ours, list, rows))
    pairs.push({ value: value.ms, floor: floor.ms })
    ours.services.store.close()
    bare.services.store.close()
  }
  return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
}

async function importList(office: Stage, list: Uint8Array, rows: number): Promise<void> {
  const imports = createImportHandlers(office.services)
  const caller = await office.caller('staf_teknis')
  const read = good(await imports.read(caller, {}, { name: 'daftar.xlsx' }, list))
  if ('bytes' in read) throw new Error('a file')
  const [sheet] = read.sheets
  const mapping = { sheet: 0, head: sheet?.head ?? -1, columns: sheet?.columns ?? {}, owners: {} }
  const { importId } = read
  const shown = good(await imports.preview(caller, { importId }, mapping, nothing))
  if ('bytes' in shown) throw new Error('a file')
  const input = { key: 'impor-bench', mapping, digest: shown.digest, leaveWrong: false }
  const entered = good(await imports.enter(caller, { importId }, input, nothing))
  if (!('entered' in entered) || entered.entered !== rows) throw new Error('not every row was entered')
}

async function writeBare({ services }: Stage, rows: number): Promise<void> {
  const now = services.clock.now()
  const meta = { at: now, recordedAt: now, actor: null, recorder: 'system', post: null, capacity: null, key: null }
  const firsts = numbers(rows).map((index) => {
    const registerId = services.makeId()
    const entry = {
      registerId,
      fqdn: `nama${index}.${zone}`,
      label: `nama${index}`,
      zone,
      unitId: 'unit-dinkes',
      ownerName: 'Dinas Kesehatan',
      functionText: 'Layanan',
      mode: 'proxy',
      target: '10.20.4.2',
      capacityGb: null,
      since: null,
      source: `Impor daftar.xlsx, baris ${index + 2}`,
      caseId: null,
      picRef: null,
    }
    return { streamId: registerId, event: nameEntered(entry) }
  })
  await services.store.write(async (tx) => await recordNew({ tx, services, meta }, 'register', firsts))
}

/** The comparison as the screen asks for it, beside reading both sides and looking every name of one up in the other. */
export async function measureDrift(place: Workplace, records: number, times: number): Promise<Pair> {
  const office = await openStage(place, 'drift')
  await writeBare(office, records)
  const drift = createDriftHandlers(office.services)
  const caller = await office.caller('staf_teknis')
  const lines = numbers(records).map((index) => `nama${index} A ${index % 100 === 0 ? '10.9.9.9' : '10.20.4.2'}`)
  const text = `$ORIGIN ${zone}.\n$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n${lines.join('\n')}\nliar A 10.9.9.9\n`
  good(await drift.readFile(caller, { zone }, { name: 'db' }, new TextEncoder().encode(text)))
  const { store } = office.services
  const pairs: Pair[] = []
  for (let round = 0; round < times; round += 1) {
    const floor = await took(async () => {
      const [reading, names] = await store.read(async (tx) => [
        await tx.selectFrom('zone_readings').selectAll().executeTakeFirstOrThrow(),
        await tx
          .selectFrom('register')
          .select(['id', 'fqdn', 'zone', 'mode', 'target'])
          .where('zone', '=', zone)
          .execute(),
      ])
      const byName = new Map(names.map((row) => [row.fqdn, row]))
      const parsed: readonly { readonly name: string }[] = JSON.parse(reading.records)
      return parsed.filter(({ name }) => !byName.has(name)).length
    })
    const value = await took(async () => good(await drift.compare(caller, {}, { zone }, nothing)))
    pairs.push({ value: value.ms, floor: floor.ms })
  }
  store.close()
  return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
}

/** A small office of its own, so that each measuring begins alike. */
async function openStage(place: Workplace, name: string): Promise<Stage> {
  const data = place.copy(keptOffice(12, false), name)
  const opened = await openServices({ ...machine, data, secrets: noSecrets('nothing is sealed in a bench') })
  if (!opened.ok) throw new Error(opened.error.sentence)
  return createStage(opened.value)
}

function good<T>(
  answer:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly message: string } },
): T {
  if (answer.ok) return answer.value
  throw new Error(answer.error.message)
}

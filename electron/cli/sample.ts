// `npm run sample -- --data DIR --cases N [--today D] [--keep]`: an invented office with N requests, and its accounts.
import '../core/require-node.ts'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isDateText } from '../../shared/calendar/dates.ts'
import { instantOf, localDateOf } from '../../shared/calendar/zone.ts'
import { practiceAccounts } from '../core/identity/installation.ts'
import { openServices } from '../core/open-services.ts'
import { noSecrets } from '../core/archive/sealed/no-secrets.ts'
import { makeOffice } from '../core/sample/make-office.ts'
import { chanceOf } from '../core/sample/random.ts'
import type { Services } from '../core/services.ts'
import { practicePassword } from '../core/setup/set-up-sample.ts'
import { databaseFile } from '../core/store/connection.ts'
import { dataFolder } from '../core/store/data-folder.ts'

interface Wanted {
  readonly data: string
  readonly cases: number
  readonly today: string
  /** The moment at which the office stands; the same for a day that was given, so that the same words make the same office. */
  readonly now: number
  /** Keep a folder that holds a practice office already. */
  readonly keep: boolean
}

/** No identity scan is in the practice office; the host makes the key when it first needs one. */
const secrets = noSecrets('the practice office seals nothing')

const wanted = readWords()
if (typeof wanted === 'string') end(wanted, 2)
else await run(wanted)

async function run({ data, cases, today, now, keep }: Wanted): Promise<void> {
  if (holdsOtherFiles(data)) return end('Folder ini berisi data lain. Pilih folder kosong untuk kantor latihan.')
  const filled = existsSync(data) && readdirSync(data).length > 0
  const chance = chanceOf(`office ${today} ${cases}`)
  const opened = await openServices({
    data,
    clock: { now: () => now },
    makeId: chance.makeId,
    randomBytes: chance.bytes,
    secrets,
  })
  if (!opened.ok) return end(opened.error.sentence)
  const services = opened.value
  try {
    const practice = await services.store.read(async (tx) => await practiceAccounts(tx, today))
    if (practice !== null && keep) return tell(practice)
    if (practice !== null)
      return end('Folder ini sudah berisi kantor latihan. Pilih folder kosong, atau hapus folder itu.')
    if (filled) return end('Folder ini berisi data lain. Pilih folder kosong untuk kantor latihan.')
    const password = practicePassword(randomBytes)
    await makeOffice(services, {
      cases,
      today,
      password,
      onProgress: (done) => cases > 1000 && done % 5000 === 0 && console.error(`${done} dari ${cases}`),
    })
    await tellOf(services, today)
  } finally {
    services.store.close()
  }
}

async function tellOf(services: Services, today: string): Promise<void> {
  const practice = await services.store.read(async (tx) => await practiceAccounts(tx, today))
  if (practice !== null) tell(practice)
}

/** Files that are not Siladom's: nothing may be made beside them. */
function holdsOtherFiles(data: string): boolean {
  return existsSync(data) && readdirSync(data).length > 0 && !existsSync(join(data, databaseFile))
}

type Practice = NonNullable<Awaited<ReturnType<typeof practiceAccounts>>>

function tell({ accounts, password }: Practice): void {
  console.log('Kantor latihan: semua nama dan data di dalamnya rekaan.')
  for (const { user, name, post } of accounts) console.log(`  ${user.padEnd(18)} ${name}, ${post}`)
  console.log(`  Kata sandi semua akun: ${password}`)
}

function readWords(): Wanted | string {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      cases: { type: 'string' },
      today: { type: 'string' },
      keep: { type: 'boolean' },
    },
    strict: false,
  })
  const cases = Number(values.cases ?? '12')
  const given = typeof values.today === 'string' ? values.today : null
  const today = given ?? localDateOf(Date.now(), 'Asia/Jakarta')
  if (!Number.isInteger(cases) || cases < 1 || cases > 1_000_000)
    return 'Sebutkan jumlah permohonan: --cases 1 sampai 1000000.'
  if (!isDateText(today)) return 'Tulis tanggal sebagai --today TTTT-BB-HH.'
  const now = given === null ? Date.now() : instantOf(today, 10 * 60, 'Asia/Jakarta')
  return {
    data: dataFolder(typeof values.data === 'string' ? values.data : undefined),
    cases,
    today,
    now,
    keep: values.keep === true,
  }
}

function end(sentence: string, code = 1): void {
  console.error(sentence)
  process.exitCode = code
}

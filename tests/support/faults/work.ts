// A process of its own that works on a data folder and tells what was acknowledged: `setup`, `sample`, `office`, `morning` or `backup`.
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import { backupIdsOf, firstPlace } from '../../../electron/core/backups/place.ts'
import { openServices } from '../../../electron/core/open-services.ts'
import { createPasswords } from '../../../electron/core/identity/passwords.ts'
import { chanceOf } from '../../../electron/core/sample/random.ts'
import { enterSampleRegister } from '../../../electron/core/sample/register.ts'
import { createStage } from '../../../electron/core/sample/stage.ts'
import { setUpSample } from '../../../electron/core/setup/set-up-sample.ts'
import type { Core } from '../../../electron/core/host-env.ts'
import { cheapPasswords } from '../cheap-passwords.ts'
import { adminPassword, officeForm, userPassword } from '../office-form.ts'
import { testClock } from '../test-clock.ts'
import { type Attempt, attempts } from './attempt.ts'
import { backUp, restore } from './backup-work.ts'
import { type Marks, marksInto } from './marks.ts'
import { officeCore, windowOn } from './office-core.ts'
import { workMorning } from './office-work.ts'

const password = 'kata-sandi-latihan'
const [what = '', dataDir = '', marksPath = ''] = process.argv.slice(2)
const marks = marksInto(marksPath)
const attempt = attempts(marks)
const clock = testClock()
let starts = 0

switch (what) {
  case 'setup':
    await withCore((core) => setUp(core, attempt, marks))
    break
  case 'sample':
    await withCore(async (core) => {
      const { user } = await attempt('sample', () => windowOn(core, () => null).session.setup({}, { kind: 'sample' }))
      marks.tell({ kind: 'office', user })
    })
    break
  case 'office':
    await makeOffice()
    break
  case 'morning':
    await withCore((core) => workMorning({ as: loggedIn(core), attempt, tell: marks.tell, clock, password }))
    break
  case 'backup': {
    const work = { dataDir, clock, attempt, tell: marks.tell }
    await withCore(async () => restore(work, await backUp(work)))
    await withCore(async () => {})
    break
  }
  default:
    throw new Error(`unknown work: ${what}`)
}
marks.tell({ kind: 'done' })

async function withCore(work: (core: Core) => Promise<void>): Promise<void> {
  const core = await attempt('start', () => officeCore(dataDir, clock, `${what} ${(starts += 1)}`))
  for (const id of backupIdsOf(firstPlace(dataDir))) marks.tell({ kind: 'backup', id })
  await work(core)
  await core.close().catch((error: unknown) => marks.tell({ kind: 'refused', what: 'close', code: String(error) }))
}

/** A real office by its form, with one more account that has chosen its password. */
async function setUp(core: Core, attempt: Attempt, { tell }: Marks): Promise<void> {
  const open = windowOn(core, () => null)
  await attempt('setup', async () => {
    const done = await open.session.setup({}, officeForm)
    // An answer that failed after its transaction is no second office.
    return !done.ok && done.error.code === 'already_set_up' ? { ok: true, value: null } : done
  })
  tell({ kind: 'office', user: officeForm.admin.user })
  const logIn = async (user: string, secret: string) => {
    const { token } = await attempt('login', () => open.session.login({}, { user, password: secret }))
    return windowOn(core, () => token)
  }
  const admin = await logIn(officeForm.admin.user, adminPassword)
  const { officials } = await attempt('officials', () => admin.settings.officials({}, {}))
  const personId = officials.find((one) => one.post === 'kabid')?.personId ?? ''
  const { code } = await attempt('account', async () => {
    const proof = await admin.session.prove({}, { password: adminPassword, digest: 'pengaturan' })
    if (!proof.ok) return proof
    return await admin.settings.createAccount(
      {},
      { key: 'akun-kabid-1', personId, user: 'wulan', proof: proof.value.proof },
    )
  })
  tell({ kind: 'account', user: 'wulan', password: code })
  const fresh = await logIn('wulan', code)
  await attempt('password', () => fresh.session.changePassword({}, { current: code, next: userPassword }))
  tell({ kind: 'account', user: 'wulan', password: userPassword })
}

/** The practice office without its cases: where the morning begins. */
async function makeOffice(): Promise<void> {
  const chance = chanceOf(what)
  const secrets = officeSecretBox({ officeKey: async () => new Uint8Array(32) })
  const opened = await openServices({ data: dataDir, clock, makeId: chance.makeId, randomBytes: chance.bytes, secrets })
  if (!opened.ok) throw new Error(opened.error.sentence)
  await setUpSample(opened.value, { password, passwords: createPasswords(cheapPasswords) })
  const stage = createStage(opened.value)
  await enterSampleRegister(stage.services, (await stage.caller('staf_teknis')).personId)
  opened.value.store.close()
}

function loggedIn(core: Core) {
  const tokens = new Map<string, string>()
  return async (user: string) => {
    if (!tokens.has(user)) {
      const open = windowOn(core, () => null)
      const session = await attempt(`login ${user}`, () => open.session.login({}, { user, password }))
      tokens.set(user, session.token)
    }
    return windowOn(core, () => tokens.get(user) ?? null)
  }
}

// Turns the komputer induk on or off: what was listened to ends, the new address is opened, and the log is told.
import { fault, type Fault } from '../../../shared/contract/faults.ts'
import type { LanSettings, LanState } from '../../../shared/contract/lan.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { isPractice } from '../identity/installation.ts'
import { doneBefore, unproven, writeAs } from '../office/acting.ts'
import { settingSaved } from '../office/events.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { lanValue } from './events.ts'
import { isLoopback } from './is-loopback.ts'
import type { Lan } from './lan.ts'
import { lanKey, readLanSettings } from './settings.ts'

export interface SaveLan {
  readonly key: string
  readonly settings: LanSettings
}

type Refused = Fault<'forbidden' | 'invalid' | 'lan_refused' | 'reauthentication_required'>

/** Where it cannot be opened nothing is kept, and what was open before is opened again. */
export async function saveLan(
  services: Services,
  { host }: Lan,
  caller: Caller,
  { key, settings }: SaveLan,
): Promise<Result<{ state: LanState }, Refused>> {
  const allowed = await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'lan.write', key)
    if (!write.ok) return write
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    if (settings.on && !isLoopback(settings.address) && (await isPractice(tx)))
      return fail(fault('lan_refused', {}, practiceStays))
    return ok({ before: await readLanSettings(tx), done: (await doneBefore(tx, key, 'setting_saved')) !== null })
  })
  if (!allowed.ok) return allowed
  const { before, done } = allowed.value
  if (done) return ok({ state: host.state() })
  const problem = addressProblem(
    settings,
    host.interfaces().map((one) => one.address),
  )
  if (problem !== null) return fail(fault('invalid', { problems: [problem] }))
  const state = await turn(host, settings, before)
  if (state.kind === 'failed') return fail(fault('lan_refused', {}, state.sentence))
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'lan.write', key)
    if (!write.ok) return write
    await recordAny(write.value, 'office', `setting:${lanKey}`, [settingSaved(lanKey, lanValue(settings))])
    return ok({ state })
  })
}

async function turn(host: Lan['host'], settings: LanSettings, before: LanSettings): Promise<LanState> {
  const isSame = before.on && before.address === settings.address && before.port === settings.port
  if (settings.on && isSame && host.state().kind === 'on') return host.state()
  await host.shut()
  if (!settings.on) return host.state()
  const state = await host.open(settings)
  if (state.kind === 'failed') {
    await host.shut()
    if (before.on) await host.open(before)
  }
  return state
}

const practiceStays =
  'Data latihan hanya dapat dibuka di komputer tempat datanya. Siapkan kantor sungguhan untuk memakai komputer induk.'

function addressProblem({ on, address }: LanSettings, addresses: readonly string[]) {
  if (!on || addresses.includes(address) || isLoopback(address)) return null
  const sentence =
    address === ''
      ? 'Pilih alamat komputer ini di jaringan kantor.'
      : `Komputer ini tidak mempunyai alamat ${address} sekarang. Pilih salah satu alamat pada daftar.`
  return { path: 'settings.address', sentence }
}

// Sets how a zone is reached: the connection in the log, its secrets in their own file and never in the log.
import { fault } from '../../../../shared/contract/faults.ts'
import {
  apiKeyProblem,
  type ConnectionProblem,
  connectionProblems,
  tsigSecretProblem,
  type ZoneConnection,
} from '../../../../shared/domains/connection.ts'
import { fail, ok } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import { doneBefore, unproven, writeAs } from '../../office/acting.ts'
import { settingSaved } from '../../office/events.ts'
import { recordAny } from '../../record.ts'
import type { Services } from '../../services.ts'
import { connectionKey } from './stored.ts'

export interface ConnectionInput {
  readonly key: string
  readonly connection: ZoneConnection
  /** Null leaves the stored one. */
  readonly tsigSecret: string | null
  readonly apiKey: string | null
  readonly reason: string
}

export async function saveConnection(services: Services, caller: Caller, input: ConnectionInput) {
  const { connection, tsigSecret, apiKey, key } = input
  const problems = problemsOf(input, services)
  const checked = await services.store.read(async (tx) => {
    const profile = await services.office.profile(tx)
    if (!profile.zones.includes(connection.zone)) return fail(fault('not_found', {}))
    const missing = await unproven(tx, services, caller)
    return missing === null ? ok(null) : fail(missing)
  })
  if (!checked.ok) return checked
  if (problems.length > 0) return fail(fault('invalid', { problems: [...problems] }))
  if (tsigSecret !== null) await services.connectionSecrets.keep(connection.zone, 'tsig', tsigSecret)
  if (apiKey !== null) await services.connectionSecrets.keep(connection.zone, 'api', apiKey)
  if (connection.provider === 'manual') services.connectionSecrets.forget(connection.zone)
  return await services.store.write(async (tx) => {
    if ((await doneBefore(tx, key, 'setting_saved')) !== null) return ok({})
    const write = writeAs(tx, services, caller, 'connection.write', key)
    if (!write.ok) return write
    const changed = { by: caller.personId, at: services.clock.now(), reason: input.reason.trim() }
    const setting = connectionKey(connection.zone)
    await recordAny(write.value, 'office', `setting:${setting}`, [settingSaved(setting, { ...connection, changed })])
    return ok({})
  })
}

function problemsOf(input: ConnectionInput, { connectionSecrets }: Services): readonly ConnectionProblem[] {
  const { connection, tsigSecret, apiKey, reason } = input
  const problems = connectionProblems(connection).map(({ path, sentence }) => ({
    path: `connection.${path}`,
    sentence,
  }))
  const add = (path: string, sentence: string | null): void => {
    if (sentence !== null) problems.push({ path, sentence })
  }
  add('reason', reason.trim() === '' ? 'Tulis alasannya.' : null)
  if (tsigSecret !== null) add('tsigSecret', tsigSecretProblem(tsigSecret))
  if (apiKey !== null) add('apiKey', apiKeyProblem(apiKey))
  if (connection.tsig !== null && tsigSecret === null && !connectionSecrets.has(connection.zone, 'tsig'))
    add('tsigSecret', 'Isi rahasia kunci TSIG.')
  if (connection.api !== null && apiKey === null && !connectionSecrets.has(connection.zone, 'api'))
    add('apiKey', 'Isi kunci API.')
  return problems
}

// Puts a record of personal data right: a new digest in the log, the old values nowhere.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { Json, JsonObject } from '../../../shared/json.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { personalOf, putPersonal } from '../archive/sealed/personal.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, unproven, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { personalCorrected } from './events.ts'

export interface Correction {
  readonly key: string
  readonly recordId: string
  readonly content: Readonly<Record<string, string>>
  readonly reason: string
}

type Refused = Fault<'forbidden' | 'not_found' | 'invalid' | 'reauthentication_required'>

export async function correctPersonal(
  services: Services,
  caller: Caller,
  { key, recordId, content, reason }: Correction,
): Promise<Result<Record<string, never>, Refused>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'privacy.trace', key)
    if (!write.ok) return write
    if ((await doneBefore(tx, key, 'personal_corrected')) !== null) return ok({})
    const record = await personalOf(tx, recordId)
    if (record === null || record.kind === 'file_name') return fail(fault('not_found', {}))
    if (reason.trim() === '') return fail(problem('reason', 'Tulis alasan perbaikan, misalnya surat permintaannya.'))
    const changed = Object.entries(content).filter(([part, value]) => record.content[part] !== value.trim())
    const unknown = changed.find(([part]) => typeof record.content[part] !== 'string')
    if (unknown !== undefined) return fail(problem(unknown[0], 'Bagian ini tidak ada pada data yang tersimpan.'))
    if (changed.length === 0) return fail(problem('content', 'Belum ada yang berubah.'))
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    const next: JsonObject = { ...record.content, ...texts(changed) }
    const salt = Buffer.from(services.randomBytes(16)).toString('hex')
    const ref = await putPersonal(tx, { ...record, salt, content: next })
    const parts = changed.map(([part]) => part)
    await recordAny(write.value, 'personal', recordId, [
      personalCorrected({ ...ref, parts, reason: reason.trim(), subjectId: record.subjectId }),
    ])
    return ok({})
  })
}

function texts(changed: readonly (readonly [string, string])[]): Record<string, Json> {
  return Object.fromEntries(changed.map(([part, value]) => [part, value.trim()]))
}

function problem(path: string, sentence: string): Fault<'invalid'> {
  return fault('invalid', { problems: [{ path, sentence }] })
}

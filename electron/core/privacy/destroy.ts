// Destroys personal data for good: berita acara first, then values, keys, search index and drafts, and last the files.
import type { DestroyInput } from '../../../shared/contract/privacy.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { objectDestroyed, personalErased } from '../archive/objects/document-events.ts'
import { erasePersonal } from '../archive/sealed/personal.ts'
import { destroyObjectKey } from '../archive/sealed/sealed-objects.ts'
import { freeze, recordFrozen } from '../letters/store-paper.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, unproven } from '../office/acting.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import { type Doomed, doomedData } from './doomed.ts'
import { destructionModel, grounds } from './minutes.ts'
import { personalDestroyed } from './events.ts'
import { wipeDrafts } from './wipe-drafts.ts'

export interface Destroyed {
  readonly minutesId: string
  readonly records: number
  readonly scans: number
  /** Drafts of anybody in which the destroyed values stood. */
  readonly drafts: number
}

type Refused = Fault<'forbidden' | 'not_found' | 'wrong_state' | 'invalid' | 'reauthentication_required'>

/** Once for a key. The files go last, so that a power cut leaves nothing that the log does not call destroyed. */
export async function destroyPersonal(
  services: Services,
  caller: Caller,
  input: DestroyInput,
): Promise<Result<Destroyed, Refused>> {
  const before = await services.store.read((tx) => doneBefore(tx, input.key, 'personal_destroyed'))
  if (before !== null) return ok(resultOf(before.body))
  const found = await services.store.read((tx) => doomedData(tx, services, input))
  if (!found.ok) return found
  const wrong = entryProblem(input)
  if (wrong !== null) return fail(wrong)
  const missing = await services.store.read((tx) => unproven(tx, services, caller))
  if (missing !== null) return fail(missing)
  const { model, profile } = await services.store.read((tx) =>
    destructionModel(tx, services, caller, input, found.value),
  )
  const minutes = await freeze(services, profile, model, `Berita acara pemusnahan ${safeName(input.number)}.docx`)
  const done = await services.store.write(async (tx) => {
    const [held] = caller.posts.filter((one) => one.post === 'kabid')
    const now = services.clock.now()
    const who = { actor: caller.personId, recorder: caller.personId, post: 'kabid', capacity: held?.capacity ?? '' }
    const write: Write = { tx, services, meta: { at: now, recordedAt: now, ...who, key: input.key } }
    await recordFrozen(write, null, minutes)
    await erase(write, found.value, minutes.documentId, `${grounds[input.ground]} ${input.basis.trim()}`)
    const drafts = await wipeDrafts(tx, found.value.values)
    const counted = { records: found.value.records.length, scans: found.value.scans.length, drafts }
    const result = { minutesId: minutes.documentId, ...counted }
    await recordAny(write, 'personal', minutes.documentId, [personalDestroyed({ ...result, number: input.number })])
    return result
  })
  for (const scan of found.value.scans) await services.objects.destroy(scan.sha256)
  services.store.checkpoint()
  return ok(done)
}

async function erase(write: Write, { records, scans }: Doomed, minutesId: string, reason: string): Promise<void> {
  const { tx, services } = write
  const now = services.clock.now()
  for (const { id } of records) {
    await recordAny(write, 'personal', id, [personalErased({ personalId: id, reason, minutesId })])
    await erasePersonal(tx, id, now)
  }
  for (const { sha256, names } of scans) {
    await recordAny(write, 'object', sha256, [objectDestroyed({ sha256, reason, minutesId })])
    await destroyObjectKey(tx, sha256, now)
    for (const id of names) {
      await recordAny(write, 'personal', id, [personalErased({ personalId: id, reason, minutesId })])
      await erasePersonal(tx, id, now)
    }
  }
}

function entryProblem({ number, basis }: DestroyInput): Fault<'invalid'> | null {
  const problems = [
    ...(number.trim() === '' ? [{ path: 'number', sentence: 'Tulis nomor berita acara.' }] : []),
    ...(basis.trim() === ''
      ? [{ path: 'basis', sentence: 'Tulis dasar pemusnahan: surat, keputusan, atau JRA.' }]
      : []),
  ]
  return problems.length === 0 ? null : fault('invalid', { problems })
}

function resultOf(body: { readonly [key: string]: unknown }): Destroyed {
  const count = (key: string) => Number(body[key] ?? 0)
  return {
    minutesId: String(body['minutesId']),
    records: count('records'),
    scans: count('scans'),
    drafts: count('drafts'),
  }
}

function safeName(number: string): string {
  return number.replaceAll(/[^A-Za-z0-9-]+/g, '-')
}

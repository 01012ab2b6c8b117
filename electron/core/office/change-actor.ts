// The office changes who does an act: a new version of the procedure, checked before it is published.
import { dateInWords } from '../../../shared/calendar/format.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { actorInput } from '../../../shared/contract/settings-records.ts'
import type { z } from '../../../shared/contract/zod.ts'
import { postOf } from '../../../shared/office/posts.ts'
import { changeProblems } from '../../../shared/procedures/check-change.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import type { ActorChange, Definition } from '../../../shared/procedures/definition.ts'
import { stepOf } from '../../../shared/procedures/look-up.ts'
import { baseOf, revise, versionWords } from '../../../shared/procedures/revise.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { numberOf } from '../log/body.ts'
import { readBook } from '../procedures/book.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { doneBefore, unproven, writeAs } from './acting.ts'
import { definitionRevised } from './definition-events.ts'
import { countOpenCases } from './queries.ts'
import { readSnapshot } from './snapshot.ts'

type Refused = Fault<'forbidden' | 'invalid' | 'not_found' | 'reauthentication_required'>
type Changed = { version: number; sentence: string }

/** Cases that were received earlier, and those that run already, keep their version. */
export async function changeActor(
  services: Services,
  caller: Caller,
  input: z.infer<typeof actorInput>,
): Promise<Result<Changed, Refused>> {
  const { key, code, step: stepId, act: actCode, post, skipVacant, reason } = input
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'definition.write', key)
    if (!write.ok) return write
    const book = await readBook(tx)
    const done = await doneBefore(tx, key, 'definition_revised')
    if (done !== null) return ok(await told(tx, book, code, numberOf(done.body, 'version')))
    const present = book.newest.find((one) => one.code === code)
    const step = present === undefined ? null : stepOf(present, stepId)
    const act = step?.acts.find((one) => one.code === actCode)
    if (present === undefined || step === null || act === undefined) return fail(fault('not_found', {}))
    const from = input.from ?? (await services.office.today(tx))
    const change: ActorChange = { step: stepId, act: actCode, post, skipVacant, from, reason: reason.trim() }
    const revised = revisedBy(book, present, change)
    const { posts } = (await readSnapshot(tx)).records
    const problems = changeProblems({ present, revised, step, act, change, posts })
    const [first] = problems
    if (first !== undefined) return fail(fault('invalid', { problems: [...problems] }, first.sentence))
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    const assumption = assumedAs(book, present, change) ? `${code}.${stepId}.${actCode}` : null
    await recordAny(write.value, 'definition', code, [definitionRevised(revised, change, assumption)])
    return ok(await told(tx, await readBook(tx), code, revised.version))
  })
}

/** The shipped version below with all decisions so far and this one. */
function revisedBy(book: DefinitionBook, present: Definition, change: ActorChange): Definition {
  const shipped = book.of(present.code, baseOf(present))
  if (shipped === null) throw new Error(`no shipped version below ${present.code} ${present.version}`)
  return revise(shipped, (present.revision?.number ?? 0) + 1, [...(present.revision?.changes ?? []), change])
}

function assumedAs(book: DefinitionBook, present: Definition, { step, act }: ActorChange): boolean {
  const shipped = book.of(present.code, baseOf(present))
  const found = shipped === null ? undefined : stepOf(shipped, step)?.acts.find((one) => one.code === act)
  return found !== undefined && found.assumed !== null
}

async function told(tx: Tx, book: DefinitionBook, code: string, version: number): Promise<Changed> {
  const from = book.of(code, version)?.validFrom ?? null
  const running = await countOpenCases(tx, code)
  const since = from === null ? '' : ` bagi surat yang diterima mulai ${dateInWords(from)}`
  const kept = running === 0 ? '' : ` ${running} permohonan yang sedang berjalan tetap pada versinya.`
  return { version, sentence: `${capital(versionWords(version))} berlaku${since}.${kept}` }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Kepala Bidang, dilewati bila kosong, mulai 17 Maret 2026." */
export function decisionSentence(posts: Parameters<typeof postOf>[0], change: ActorChange): string {
  const skip = change.skipVacant ? ', dilewati bila kosong' : ''
  return `${postOf(posts, change.post).title}${skip}, mulai ${dateInWords(change.from)}.`
}

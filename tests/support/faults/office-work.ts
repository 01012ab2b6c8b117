// A morning in the practice office: letters with scans come in, one is taken through all its steps and signed.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import type { CaseView } from '../../../shared/contract/case-view.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { ApiClient } from '../api-client.ts'
import { pdf } from '../gate-samples.ts'
import { enteredAt } from '../kill-host-acts.ts'
import { letterOf } from '../request-letter.ts'
import type { TestClock } from '../test-clock.ts'
import type { Attempt } from './attempt.ts'
import type { Marks } from './marks.ts'

export interface Workplace {
  /** The window of a user who is logged in. */
  as(user: string): Promise<ApiClient>
  readonly attempt: Attempt
  readonly tell: Marks['tell']
  readonly clock: TestClock
  readonly password: string
}

const users: Readonly<Record<string, string>> = {
  jfu_sekretariat: 'jfu.sekretariat',
  jfu_bidang: 'jfu.bidang',
  staf_teknis: 'staf.teknis',
  kasi: 'kasi',
  kabid: 'kabid',
  sekretaris: 'sekretaris',
  kadis: 'kadis',
}

/** Works to the end of one case; `turns` commands at most. */
export async function workMorning(place: Workplace, turns = Number.POSITIVE_INFINITY): Promise<void> {
  const letter = await uploaded(place, 'surat.pdf', 'surat_permohonan', 'no', 40_000)
  const card = await uploaded(place, 'ktp.pdf', 'identitas', 'yes', 3_000)
  const caseId = await registered(place, 'surat-pagi-01', [letter, card])
  await drafted(place, 'Belum selesai ditulis.')
  for (let turn = 0; turn < turns; turn += 1) {
    if (!(await nextAct(place, caseId, `pagi-langkah-${turn}`))) break
    if (turn === 3)
      await registered(place, 'surat-pagi-02', [await uploaded(place, 'dua.pdf', 'surat_permohonan', 'no', 900)])
  }
  await drafted(place, 'Ditulis sampai selesai.')
}

async function uploaded(
  { as, attempt, tell }: Workplace,
  name: string,
  kind: string,
  personal: 'yes' | 'no',
  size: number,
): Promise<string> {
  const window = await as('jfu.sekretariat')
  const [head = '', ...rest] = pdf(1).toString('latin1').split('\n')
  const scan = [head, `% ${name} ${'isi '.repeat(size / 4)}`, ...rest].join('\n')
  const stored = await attempt(`upload ${name}`, () =>
    window.files.upload({}, { name, kind, personal }, new Blob([scan])),
  )
  for (const { id } of stored.documents) tell({ kind: 'document', id })
  return stored.documents[0]?.id ?? ''
}

async function registered({ as, attempt, tell, clock }: Workplace, key: string, documents: string[]): Promise<string> {
  clock.pass(60_000)
  const window = await as('jfu.sekretariat')
  const input = letterOf(key, documents, clock.now())
  const { caseId } = await attempt(`open ${key}`, () => window.cases.open({}, input))
  tell({ kind: 'command', key })
  return caseId
}

async function drafted({ as, attempt, tell }: Workplace, text: string): Promise<void> {
  const window = await as('kabid')
  await attempt('draft', () => window.files.saveDraft({ key: 'catatan' }, { content: { text } }))
  tell({ kind: 'draft', scope: 'catatan', text })
}

/** Completes the act at hand; false at the end of the case. */
async function nextAct(place: Workplace, caseId: string, key: string): Promise<boolean> {
  const { as, attempt, tell, clock } = place
  clock.pass(60_000)
  const act = async () => {
    const seen = await (await as('kabid')).cases.get({ caseId }, {})
    if (!seen.ok) return seen
    const { step } = seen.value
    if (step === null) return ok(false)
    const user = users[step.post] ?? 'kabid'
    const own = await (await as(user)).cases.get({ caseId }, {})
    return own.ok ? await completed(place, own.value, user, key) : own
  }
  const went = await attempt(`act ${key}`, act)
  if (went) tell({ kind: 'command', key })
  return went
}

async function completed({ as, clock, password }: Workplace, view: CaseView, user: string, key: string) {
  const entered = enteredAt(view, localDateOf(clock.now(), 'Asia/Jakarta'))
  if (entered === null || view.step === null) return ok(false)
  const command = { type: 'complete' as const, ...entered, reason: null, documents: [], digest: view.digest }
  const input: PerformInput = { seen: view.version, key, post: view.step.post, paper: null, proof: null, command }
  const window = await as(user)
  const done = await window.cases.perform({ caseId: view.caseId }, input)
  if (done.ok) return ok(true)
  if (done.error.code !== 'reauthentication_required') return fail(done.error)
  const proved = await window.session.prove({}, { password, digest: view.digest })
  if (!proved.ok) return fail(proved.error)
  const again = await window.cases.perform({ caseId: view.caseId }, { ...input, proof: proved.value.proof })
  return again.ok ? ok(true) : fail(again.error)
}

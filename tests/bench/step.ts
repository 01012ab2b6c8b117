// A step: a command from its request to its answer, beside the same statements by hand in one IMMEDIATE FULL transaction.
import type { JsonObject } from '../../shared/json.ts'
import type { Core } from '../../electron/core/host-env.ts'
import { ask, clientOf, logInAll, openOffice, tokenOf, type Tokens, type User } from './office.ts'
import { value } from '../support/api-client.ts'
import type { Workplace } from './data.ts'
import { byHand, recorded } from './statements.ts'
import { typical, type Pair, took } from './timing.ts'

interface Act {
  readonly step: string
  readonly act: string
  readonly user: User
  readonly post: string
  readonly outcome: string | null
  readonly values: JsonObject
  /** Entered for the asked name. */
  readonly each: JsonObject | null
}

const warnings = ['RESERVED', 'CONFUSABLE', 'SIMILAR', 'DOUBLE_HYPHEN', 'OTHER_UNITS_NAME', 'BANNED_WORD', 'LONG']
const verification: JsonObject = {
  name_exists: 'no',
  serves: 'yes',
  serves_because: 'Pelayanan bagi warga.',
  documents_ok: 'yes',
  proposed_mode: 'proxy',
  proposed_target: '10.20.4.40',
  warning_answers: Object.fromEntries(warnings.map((code) => [code, 'Layanan ini berbeda dari nama itu.'])),
}

const acts: readonly Act[] = [
  {
    step: 'S2',
    act: 'dispose',
    user: 'kadis',
    post: 'kadis',
    outcome: 'disposed',
    values: { disposed_to: ['kabid'], instructions: ['Proses lebih lanjut'] },
    each: null,
  },
  {
    step: 'S4',
    act: 'verify',
    user: 'staf.teknis',
    post: 'staf_teknis',
    outcome: null,
    values: {},
    each: verification,
  },
  { step: 'S5', act: 'check', user: 'kasi', post: 'kasi', outcome: null, values: {}, each: null },
]
const notesBefore = 400

/** Every act so many times; what is usual of all. */
export async function measureStep(office: string, place: Workplace, times: number): Promise<Pair> {
  const data = place.copy(office, 'product')
  const before = await openOffice(data)
  const tokens = await logInAll(before)
  await warmUp(before, tokenOf(tokens, 'kabid'))
  await before.close()
  const twin = byHand(place.copy(data, 'by-hand'))
  const core = await openOffice(data)
  const pairs: Pair[] = []
  for (const act of acts) {
    const cases = await casesAt(core, tokens, act, times)
    for (const caseId of cases) {
      const command = await commandOf(core, tokens, act, caseId)
      const { result, statements } = await recorded(
        async () => await took(() => ask(core, tokenOf(tokens, act.user), `/api/cases/${caseId}/commands`, command)),
      )
      const floor = await took(() => twin.write(statements))
      pairs.push({ value: result.ms, floor: floor.ms })
    }
  }
  await core.close()
  twin.close()
  return { value: typical(pairs.map((pair) => pair.value)), floor: typical(pairs.map((pair) => pair.floor)) }
}

export interface ActCommand {
  readonly user: User
  readonly caseId: string
  readonly body: object
}

/** The commands of every act, each on a case of its own; they hold as long as the office has not moved. */
export async function actCommands(core: Core, tokens: Tokens, times: number): Promise<readonly ActCommand[]> {
  const commands: ActCommand[] = []
  for (const act of acts) {
    for (const caseId of await casesAt(core, tokens, act, times)) {
      commands.push({ user: act.user, caseId, body: await commandOf(core, tokens, act, caseId) })
    }
  }
  return commands
}

/** A host has run for hours when an official comes to work: the path of a command is compiled by then. */
async function warmUp(core: Core, token: string): Promise<void> {
  const { cases } = clientOf(core, token)
  const { rows } = value(await cases.list({}, { limit: 50 }))
  for (let index = 0; index < notesBefore; index += 1) {
    const caseId = rows[index % rows.length]?.caseId ?? ''
    const { version } = value(await cases.get({ caseId }, {}))
    const command = { type: 'note', text: 'Dicatat sebelum pengukuran.' }
    await ask(core, token, `/api/cases/${caseId}/commands`, {
      seen: version,
      key: `warm-${index}-${caseId}`,
      post: 'kabid',
      paper: null,
      proof: null,
      command,
    })
  }
}

/** Cases that stand at the act, ready for anybody who holds its post. */
async function casesAt(
  core: Core,
  tokens: Tokens,
  { step, act, user }: Act,
  count: number,
): Promise<readonly string[]> {
  const { cases } = clientOf(core, tokenOf(tokens, user))
  const found: string[] = []
  for (let after = ''; ; ) {
    const page = value(await cases.list({}, { step, status: 'open', after, limit: 50 }))
    for (const { caseId } of page.rows) {
      const view = value(await cases.get({ caseId }, {}))
      if (view.step?.act === act && view.abilities.complete) found.push(caseId)
      if (found.length === count) return found
    }
    if (page.next === null) throw new Error(`only ${found.length} cases stand at ${step}.${act}`)
    after = page.next
  }
}

async function commandOf(core: Core, tokens: Tokens, { user, post, outcome, values, each }: Act, caseId: string) {
  const view = value(await clientOf(core, tokenOf(tokens, user)).cases.get({ caseId }, {}))
  const items = each === null ? {} : Object.fromEntries(view.items.map((item) => [item.id, each]))
  return {
    seen: view.version,
    key: `bench-${caseId}-${view.version}`,
    post,
    paper: null,
    proof: null,
    command: { type: 'complete', outcome, reason: null, values, items, documents: [], digest: view.digest },
  }
}

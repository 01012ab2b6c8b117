// Values that the core computes itself before a command is decided, so that no screen can invent them.
import type { Json, JsonObject } from '../../../shared/json.ts'
import type { CompleteCommand } from '../../../shared/procedures/commands.ts'
import { type OfficeGround, sentenceOfGround } from '../../../shared/procedures/grounds.ts'
import { actAt, actName } from '../../../shared/procedures/look-up.ts'
import type { ItemState } from '../../../shared/procedures/state.ts'
import { checkAsked, nameContext } from '../domains/names.ts'
import { asObject, textOf, textsOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { jsonOf } from './case-events.ts'
import { groundFacts } from './ground-problems.ts'
import type { LoadedCase } from './load.ts'

const computed = ['findings', 'blocked', 'overridable', 'warnings_open', 'ground_sentences', 'mode_changed'] as const

/** The command with findings, open warnings, sentences of refusal and changed modes as the core sees them. */
export async function enrich(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  command: CompleteCommand,
): Promise<CompleteCommand> {
  const here = actAt(loaded.definition, loaded.state.position)
  if (here === null || loaded.definition.screens !== 'desk') return command
  const name = actName(here.step.id, here.act.code)
  const bare = Object.fromEntries(Object.entries(command.items).map(([id, values]) => [id, stripped(values)]))
  const items = await itemsFor(tx, services, loaded, name, bare)
  return { ...command, items }
}

async function itemsFor(
  tx: Tx,
  services: Services,
  { state }: LoadedCase,
  act: string,
  items: Readonly<Record<string, JsonObject>>,
): Promise<Readonly<Record<string, JsonObject>>> {
  const add = (with_: (item: ItemState, entered: JsonObject) => JsonObject) =>
    Object.fromEntries(
      Object.entries(items).map(([id, entered]) => {
        const item = state.items.find((one) => one.id === id)
        return [id, item === undefined ? entered : { ...entered, ...with_(item, entered) }]
      }),
    )
  switch (act) {
    case 'S4.verify': {
      const context = await nameContext(tx, services, state.unitId, state.caseId)
      return add((item, entered) => {
        const facts = nameFacts(checkAsked(item.asked, context).findings.map(jsonOf))
        return { ...facts.values, warnings_open: unanswered(facts.warnings, entered) ? 'yes' : 'no' }
      })
    }
    case 'S6.decide': {
      const own = (await services.office.profile(tx)).work.grounds
      const context = await nameContext(tx, services, state.unitId, state.caseId)
      return add((item, entered) => {
        const { values } = nameFacts(checkAsked(item.asked, context).findings.map(jsonOf))
        return { ...values, ground_sentences: sentencesOf(item, { ...entered, ...values }, own) }
      })
    }
    case 'S7.execute':
      return add((item, entered) => ({
        mode_changed:
          item.values['decision'] === 'approve' && entered['executed_mode'] !== item.values['mode'] ? 'yes' : 'no',
      }))
    default:
      return items
  }
}

function nameFacts(findings: readonly JsonObject[]): {
  readonly values: JsonObject
  readonly warnings: readonly string[]
} {
  const blocks = findings.filter((finding) => finding['severity'] === 'block')
  return {
    values: {
      findings,
      blocked: blocks.length > 0 ? 'yes' : 'no',
      overridable: blocks.length > 0 && blocks.every((finding) => finding['override'] === 'kabid') ? 'yes' : 'no',
    },
    warnings: findings.filter((finding) => finding['severity'] === 'warn').map((finding) => textOf(finding, 'code')),
  }
}

function unanswered(warnings: readonly string[], entered: JsonObject): boolean {
  const answers = asObject(entered['warning_answers'])
  return warnings.some((code) => textOf(answers, code).trim() === '')
}

function sentencesOf(item: ItemState, entered: JsonObject, own: readonly OfficeGround[]): readonly Json[] {
  const facts = groundFacts(item, entered)
  return textsOf(entered, 'grounds').map((code) => sentenceOfGround(code, facts, own))
}

function stripped(values: JsonObject): JsonObject {
  const names: readonly string[] = computed
  return Object.fromEntries(Object.entries(values).filter(([key]) => !names.includes(key)))
}

// Grounds of refusal that do not hold: an answer that says otherwise, a policy that the office has not confirmed.
import type { JsonObject } from '../../../shared/json.ts'
import type { CompleteCommand, FieldProblem } from '../../../shared/procedures/commands.ts'
import { type GroundFacts, groundProblem } from '../../../shared/procedures/grounds.ts'
import { actAt, actName } from '../../../shared/procedures/look-up.ts'
import type { ItemState } from '../../../shared/procedures/state.ts'
import { isObject, listOf, textOf, textsOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { LoadedCase } from './load.ts'

/** A sentence beside the grounds of each refused name; `command` has its findings already. */
export async function groundProblems(
  tx: Tx,
  services: Services,
  { definition, state }: LoadedCase,
  command: CompleteCommand,
): Promise<readonly FieldProblem[]> {
  const here = actAt(definition, state.position)
  if (here === null || definition.screens !== 'desk' || actName(here.step.id, here.act.code) !== 'S6.decide') return []
  const { grounds } = (await services.office.profile(tx)).work
  return state.items.flatMap((item) => {
    const entered = command.items[item.id] ?? {}
    if (entered['decision'] !== 'refuse') return []
    const facts = groundFacts(item, entered)
    const problem = textsOf(entered, 'grounds')
      .map((code) => groundProblem(code, facts, grounds))
      .find((one) => one !== null)
    return problem == null ? [] : [{ path: `items.${item.id}.grounds`, sentence: problem }]
  })
}

/** What step 6 enters of a name, with the findings that the core has put beside it. */
export function groundFacts(item: ItemState, entered: JsonObject): GroundFacts {
  const blocks = listOf(entered, 'findings')
    .filter(isObject)
    .filter((finding) => finding['severity'] === 'block')
  return {
    name: item.fqdn,
    owner: '',
    finding: blocks.map((finding) => textOf(finding, 'sentence')).join(' '),
    exists: entered['decided_exists'] === 'yes',
    serves: entered['decided_serves'] === 'yes',
  }
}

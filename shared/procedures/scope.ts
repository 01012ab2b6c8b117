// What conditions can see of a case: its facts, its items, what is being entered, the office's settings.
import type { JsonObject } from '../json.ts'
import type { OfficeFacts } from './commands.ts'
import type { Scope } from './expression.ts'
import type { CaseFacts, CaseState } from './state.ts'

export interface Entered {
  /** The outcome chosen, where one was. */
  readonly outcome?: string | null
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
}

/** The scope after what is being entered: new values stand over the older ones. */
export function scopeOf(state: CaseState, entered: Entered, office: OfficeFacts): Scope {
  return {
    case: { ...state.values, ...entered.values, ...told(state) },
    value: { ...entered.values, outcome: entered.outcome ?? '' },
    setting: office.setting,
    items: state.items.map((item) => ({ ...item.values, ...entered.items[item.id], fqdn: item.fqdn })),
  }
}

/** What was entered, and what the case itself knows: what promises and conditions outside an act look at. */
export function caseFacts(state: CaseFacts): JsonObject {
  return { ...state.values, ...told(state) }
}

function told(state: CaseFacts): JsonObject {
  return {
    channel: state.channel,
    originalReceived: state.originalReceived === null ? 'no' : 'yes',
    ending: state.ending ?? '',
    ...Object.fromEntries(Object.entries(state.loops).map(([loop, rounds]) => [`loop_${loop}`, rounds])),
    asked_repair: Object.keys(state.loops).length > 0 || state.pauses.length > 0 ? 'yes' : 'no',
  }
}

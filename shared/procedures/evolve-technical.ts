// What checks and writes on servers change in the state of a case.
import { assertNever } from '../result.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState, ItemTechnical } from './state.ts'
import type { TechnicalEvent } from './technical-events.ts'

export const untouched: ItemTechnical = { check: null, runs: [], proof: null, web: null, waived: null }

export function withTechnical(state: CaseState, body: TechnicalEvent, event: CaseEvent): CaseState {
  const before = state.technical[body.itemId] ?? untouched
  return { ...state, technical: { ...state.technical, [body.itemId]: change(before, body, event) } }
}

function change(before: ItemTechnical, body: TechnicalEvent, { at, actor, recorder }: CaseEvent): ItemTechnical {
  switch (body.type) {
    case 'name_checked':
      return { ...before, check: { at, record: body.check } }
    case 'dns_begun': {
      const { runId, kind, provider, hash, plan } = body
      const run = { runId, kind, provider, hash, plan, at, by: actor ?? recorder, ended: null }
      return { ...before, runs: [...before.runs, run] }
    }
    case 'dns_ended': {
      const { outcome, sentence, serialBefore, serialAfter, log } = body
      const ended = { outcome, sentence, serialBefore, serialAfter, log, at }
      const runs = before.runs.map((run) => (run.runId === body.runId ? { ...run, ended } : run))
      const stands = outcome === 'done' || outcome === 'by_hand'
      return {
        ...before,
        runs,
        proof: stands ? null : before.proof,
        web: stands ? null : before.web,
        waived: stands ? null : before.waived,
      }
    }
    case 'dns_verified':
      return { ...before, proof: { at, record: body.proof } }
    case 'web_checked':
      return { ...before, web: { at, record: body.seen } }
    case 'proof_waived':
      return { ...before, waived: { at, by: actor ?? recorder, reason: body.reason } }
    default:
      return assertNever(body)
  }
}

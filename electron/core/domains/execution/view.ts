// What was done on servers for a name, and what this person may do now, for the screen.
import { type ExecutionView, type ProofView } from '../../../../shared/contract/domains.ts'
import type { Proof } from '../../../../shared/domains/verdict.ts'
import { may } from '../../../../shared/office/policy.ts'
import type { ServerRun } from '../../../../shared/procedures/state.ts'
import type { Caller } from '../../http/caller.ts'
import { isChecked } from '../connections/stored.ts'
import { type Context, isAtWork, isToBeMade, standingOf } from './context.ts'
import { copied } from './planned.ts'
import { storedWeb } from './stored-web.ts'
import { storedPlan } from './stored-plan.ts'

export function executionView(context: Context, caller: Caller): ExecutionView {
  const { loaded, item, technical, connection, office } = context
  const posts = caller.posts.map((held) => held.post)
  const standing = standingOf(technical)
  const atWork = isAtWork(context, caller) && isToBeMade(context) && may(posts, 'dns.write', loaded.state.status)
  const mayRead = isToBeMade(context) && may(posts, 'dns.write', loaded.state.status)
  return {
    itemId: item.id,
    fqdn: item.fqdn,
    provider: connection.provider,
    automatic: connection.provider !== 'manual',
    checked: isChecked(connection),
    standing,
    runs: technical.runs.map((run) => runView(run, office.personName(run.by))),
    proof: technical.proof === null ? null : { at: technical.proof.at, ...storedProof(technical.proof.record) },
    web: technical.web === null ? null : { at: technical.web.at, ...storedWeb(technical.web.record) },
    waived: technical.waived === null ? null : { ...technical.waived, by: office.personName(technical.waived.by) },
    abilities: {
      plan: mayRead,
      apply: atWork && standing === 'nothing',
      verify: mayRead && standing === 'written' && isChecked(connection),
      web: mayRead && (standing === 'written' || !isChecked(connection)),
      rollback: atWork && standing === 'written',
      readBack: atWork && standing === 'unknown' && isChecked(connection),
      waive: isToBeMade(context) && may(posts, 'dns.waive', loaded.state.status),
    },
  }
}

function runView({ runId, kind, at, plan, ended }: ServerRun, by: string): ExecutionView['runs'][number] {
  return {
    runId,
    kind,
    at,
    by,
    changes: storedPlan(plan).changes.map((change) => ({
      kind: change.kind,
      before: change.before === null ? null : copied(change.before),
      after: change.after === null ? null : copied(change.after),
    })),
    state: ended?.outcome ?? 'writing',
    sentence: ended?.sentence ?? 'Sedang menulis.',
    log: [...(ended?.log ?? [])],
  }
}

/** `recordProof` alone writes it into the log, so its shape is taken as given. */
function storedProof(record: object): Omit<ProofView, 'at'> {
  const proof: Proof = JSON.parse(JSON.stringify(record))
  return {
    colour: proof.colour,
    sentence: proof.sentence,
    servers: proof.servers.map((server) => ({ ...server, found: server.found.map(copied) })),
  }
}

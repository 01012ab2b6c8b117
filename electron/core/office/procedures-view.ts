// The procedures as the sources print them and as the office works by them, for the settings page.
import { durationInWords } from '../../../shared/calendar/format.ts'
import { postOf, type Post } from '../../../shared/office/posts.ts'
import { choosablePosts, fixedBecause, maySkipVacant } from '../../../shared/procedures/choosable.ts'
import type { Act, Actor, Definition, SourceRef, Step } from '../../../shared/procedures/definition.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import { oddities } from '../../../shared/procedures/oddities.data.ts'
import { changeOf } from '../../../shared/procedures/revise.ts'
import { assertNever } from '../../../shared/result.ts'

export function procedureView(definition: Definition, posts: readonly Post[]) {
  const { code, version, title, validFrom, validTo, steps, promises, tariffs, components } = definition
  return {
    code,
    version,
    title,
    validFrom,
    validTo,
    steps: steps.map((step) => stepView(definition, step, posts)),
    promises: promises.map((promise) => `${promise.label}: ${durationInWords(promise.duration)}`),
    tariffs: tariffs.map((tariff) => `${tariff.label}: ${tariff.printed}`),
    components: components.map(({ label, text }) => ({ label, text })),
  }
}

function stepView(definition: Definition, step: Step, posts: readonly Post[]) {
  const { number, procedure, requirements, time, output, note } = step.printed
  return {
    number,
    label: step.label,
    procedure,
    requirements,
    time,
    output,
    note,
    actors: step.acts.map((act) => actorTitle(act.actor, posts)),
    id: step.id,
    acts: step.acts.map((act) => actView(definition, step, act, posts)),
    source: sourceText(step.source),
  }
}

function actView(definition: Definition, step: Step, act: Act, posts: readonly Post[]) {
  const post = deskOf(act)
  const change = changeOf(definition, step.id, act.code)
  return {
    act: act.code,
    verb: act.verb,
    post,
    postTitle: postOf(posts, post).title,
    party: act.actor.kind === 'outside' ? partyWords(act.actor.party) : null,
    skipVacant: act.skipVacant === true,
    assumed: act.assumed,
    chosen: change === null ? null : { from: change.from, reason: change.reason },
    fixed: fixedBecause(act),
    choices: choosablePosts(definition, act).map((key) => ({ post: key, title: postOf(posts, key).title })),
    maySkip: maySkipVacant(definition, step, act),
  }
}

function actorTitle(actor: Actor, posts: readonly Post[]): string {
  switch (actor.kind) {
    case 'post':
      return postOf(posts, actor.post).title
    case 'outside':
      return `${partyWords(actor.party)}, dicatat ${postOf(posts, actor.recordedBy).title}`
    default:
      return assertNever(actor)
  }
}

function partyWords(party: string): string {
  return party.replaceAll('_', ' ')
}

export function oddityViews() {
  return oddities.map(({ title, places, odd, choice }) => ({
    where: places.map(sourceText).join('; '),
    odd: `${title}. ${odd}`,
    choice,
  }))
}

function sourceText({ document, place }: SourceRef): string {
  return `${document}, ${place}`
}

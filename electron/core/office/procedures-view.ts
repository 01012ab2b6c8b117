// The procedures as the sources print them, for the settings page.
import { durationInWords } from '../../../shared/calendar/format.ts'
import { postOf, type Post } from '../../../shared/office/posts.ts'
import type { Actor, Definition, SourceRef, Step } from '../../../shared/procedures/definition.ts'
import { oddities } from '../../../shared/procedures/oddities.data.ts'
import { assertNever } from '../../../shared/result.ts'

export function procedureView(definition: Definition, posts: readonly Post[]) {
  const { code, version, title, validFrom, validTo, steps, promises, tariffs, components } = definition
  return {
    code,
    version,
    title,
    validFrom,
    validTo,
    steps: steps.map((step) => stepView(step, posts)),
    promises: promises.map((promise) => `${promise.label}: ${durationInWords(promise.duration)}`),
    tariffs: tariffs.map((tariff) => `${tariff.label}: ${tariff.printed}`),
    components: components.map(({ label, text }) => ({ label, text })),
  }
}

function stepView(step: Step, posts: readonly Post[]) {
  const { number, procedure, requirements, time, output, note } = step.printed
  const actors = step.acts.map((act) => actorTitle(act.actor, posts))
  return {
    number,
    label: step.label,
    procedure,
    requirements,
    time,
    output,
    note,
    actors,
    source: sourceText(step.source),
  }
}

function actorTitle(actor: Actor, posts: readonly Post[]): string {
  switch (actor.kind) {
    case 'post':
      return postOf(posts, actor.post).title
    case 'outside':
      return `${actor.party.replaceAll('_', ' ')}, dicatat ${postOf(posts, actor.recordedBy).title}`
    default:
      return assertNever(actor)
  }
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

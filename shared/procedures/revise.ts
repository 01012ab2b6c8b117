// Versions that the office makes of a shipped procedure: other posts do some acts, everything else stays.
import type { PostKey } from '../office/posts.ts'
import type { Act, Actor, ActorChange, Definition } from './definition.ts'

/** Shipped versions are below this, so that the two kinds never meet. */
const firstOfficeVersion = 1000

function officeVersion(base: number, revision: number): number {
  return base * firstOfficeVersion + revision
}

export function baseOf({ version, revision }: Definition): number {
  return revision?.base ?? version
}

/** "versi 1", "versi 1 revisi kantor 2". */
export function versionWords(version: number): string {
  if (version < firstOfficeVersion) return `versi ${version}`
  return `versi ${Math.floor(version / firstOfficeVersion)} revisi kantor ${version % firstOfficeVersion}`
}

/** Whether one version stands above another: a later shipped version above all revisions of an earlier one. */
export function isNewer(one: Definition, other: Definition): boolean {
  const [base, otherBase] = [baseOf(one), baseOf(other)]
  return base === otherBase ? (one.revision?.number ?? 0) > (other.revision?.number ?? 0) : base > otherBase
}

/**
 * The shipped version with the office's changes, as its revision `number`; a later change of an act replaces an
 * earlier one. In force from the last change on, never before the shipped version is.
 */
export function revise(shipped: Definition, number: number, changes: readonly ActorChange[]): Definition {
  const newest = changes.filter((change, index) => !changes.slice(index + 1).some((later) => isSameAct(change, later)))
  const from =
    newest
      .map((change) => change.from)
      .toSorted()
      .at(-1) ?? null
  return {
    ...shipped,
    version: officeVersion(shipped.version, number),
    revision: { base: shipped.version, number, changes: newest },
    validFrom: later(shipped.validFrom, from),
    steps: shipped.steps.map((step) => ({
      ...step,
      acts: step.acts.map((act) => {
        const change = newest.find((one) => one.step === step.id && one.act === act.code)
        return change === undefined ? act : changed(act, change)
      }),
    })),
  }
}

/** The act as the office has it: what it decided is no assumption any more. */
function changed(act: Act, { post, skipVacant }: ActorChange): Act {
  const { skipVacant: _, ...rest } = act
  return { ...rest, actor: withPost(act.actor, post), assumed: null, ...(skipVacant ? { skipVacant } : {}) }
}

function withPost(actor: Actor, post: PostKey): Actor {
  return actor.kind === 'post' ? { kind: 'post', post } : { ...actor, recordedBy: post }
}

function isSameAct(one: Pick<ActorChange, 'step' | 'act'>, other: Pick<ActorChange, 'step' | 'act'>): boolean {
  return one.step === other.step && one.act === other.act
}

/** The office's own decision on an act of this version; null where none was made. */
export function changeOf({ revision }: Definition, step: string, act: string): ActorChange | null {
  return revision?.changes.find((change) => change.step === step && change.act === act) ?? null
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

// Whether the office may change who does an act: what stands against it, each in a sentence with the remedy.
import { dateInWords } from '../calendar/format.ts'
import { hasPower, may } from '../office/policy.ts'
import { type Post, postKeys, postOf } from '../office/posts.ts'
import { choosablePosts, fixedBecause, isFirst, maySkipVacant } from './choosable.ts'
import type { FieldProblem } from './commands.ts'
import type { Act, ActorChange, Definition, Power, Step } from './definition.ts'
import { lintDefinition } from './lint/lint-definition.ts'
import { actName, deskOf } from './look-up.ts'

export interface ChangeToCheck {
  /** The highest version as it stands. */
  readonly present: Definition
  /** The version that would be published. */
  readonly revised: Definition
  readonly step: Step
  /** As it stands. */
  readonly act: Act
  readonly change: ActorChange
  readonly posts: readonly Post[]
}

const powers: readonly Power[] = [
  'record',
  'dispose',
  'follow_up',
  'verify',
  'report',
  'decide',
  'execute',
  'draft',
  'initial',
  'sign',
  'send',
  'archive',
]
const policy = Object.fromEntries(postKeys.map((key) => [key, powers.filter((power) => hasPower(key, power))]))

/** Problems by field: `act`, `post`, `skipVacant`, `from`, `reason`; empty where the version may be published. */
export function changeProblems(asked: ChangeToCheck): readonly FieldProblem[] {
  const own = [...reasonProblems(asked), ...postProblems(asked), ...skipProblems(asked), ...dateProblems(asked)]
  return own.length > 0 ? own : linted(asked)
}

function reasonProblems({ change }: ChangeToCheck): FieldProblem[] {
  return change.reason.trim() === ''
    ? [problem('reason', 'Tulis alasannya, misalnya nomor keputusan yang menetapkannya.')]
    : []
}

function postProblems({ present, act, step, change, posts }: ChangeToCheck): FieldProblem[] {
  const fixed = fixedBecause(act)
  if (fixed !== null) return [problem('act', fixed)]
  const title = postOf(posts, change.post).title
  const isSame = deskOf(act) === change.post && (act.skipVacant === true) === change.skipVacant
  if (isSame) return [problem('post', `${title} sudah mengerjakan tindakan ini. Pilih jabatan lain, atau batalkan.`)]
  if (!hasPower(change.post, act.power))
    return [problem('post', `${title} tidak berwenang untuk "${act.verb}". ${offered(present, act, posts)}`)]
  if (!choosablePosts(present, act).includes(change.post)) {
    const because =
      isFirst(present, act) && !may([change.post], 'case.open')
        ? 'tidak mencatat permohonan baru'
        : 'tidak mempunyai kolom pada SOP ini'
    return [problem('post', `${title} ${because}. ${offered(present, act, posts)}`)]
  }
  return eyesProblems({ present, step, act, change, posts })
}

function offered(definition: Definition, act: Act, posts: readonly Post[]): string {
  return `Yang dapat dipilih: ${choosablePosts(definition, act)
    .map((post) => postOf(posts, post).title)
    .join(', ')}.`
}

/** A post with one holder cannot do both acts of a four-eyes pair. */
function eyesProblems({
  present,
  step,
  act,
  change,
  posts,
}: Pick<ChangeToCheck, 'present' | 'step' | 'act' | 'change' | 'posts'>): FieldProblem[] {
  const name = actName(step.id, act.code)
  const others = present.fourEyes.flatMap(([one, other]) => (one === name ? [other] : other === name ? [one] : []))
  const clash = present.steps
    .flatMap((other) => other.acts.map((one) => ({ step: other, act: one, name: actName(other.id, one.code) })))
    .find((one) => others.includes(one.name) && deskOf(one.act) === change.post)
  const { title, single } = postOf(posts, change.post)
  if (clash === undefined || !single) return []
  return [
    problem(
      'post',
      `${title} juga mengerjakan langkah ${clash.step.printed.number} (${clash.act.verb}); keduanya harus dikerjakan dua orang (empat mata). Pilih jabatan lain.`,
    ),
  ]
}

function skipProblems({ present, step, act, change }: ChangeToCheck): FieldProblem[] {
  if (!change.skipVacant || maySkipVacant(present, step, act)) return []
  return [
    problem(
      'skipVacant',
      'Langkah ini tidak dapat dilewati: isinya dipakai langkah lain. Bila jabatannya kosong, tetapkan Plt. atau Plh.',
    ),
  ]
}

function dateProblems({ present, change }: ChangeToCheck): FieldProblem[] {
  const last = present.revision?.changes
    .map((one) => one.from)
    .toSorted()
    .at(-1)
  if (last !== undefined && change.from < last) {
    return [
      problem('from', `Perubahan sebelumnya berlaku mulai ${dateInWords(last)}. Pilih tanggal itu atau sesudahnya.`),
    ]
  }
  if (present.validTo !== null && change.from > present.validTo) {
    return [problem('from', `Prosedur ini tidak berlaku lagi sejak ${dateInWords(present.validTo)}.`)]
  }
  return []
}

/** The linter has the last word; its places are told, so that the sentence leads there. */
function linted({ revised }: ChangeToCheck): FieldProblem[] {
  return lintDefinition(revised, policy).map(({ where, rule }) =>
    problem('post', `Susunan prosedur tidak utuh lagi pada ${where} (pemeriksaan "${rule}"). Pilih jabatan lain.`),
  )
}

function problem(path: string, sentence: string): FieldProblem {
  return { path, sentence }
}

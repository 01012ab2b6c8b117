// What a ralat may change: plain entries of acts that are done, by the desk that entered them, before anybody has initialled.
import { refusal, type Refusal, type Command } from './commands.ts'
import type { Act, Definition, Field, FieldKind } from './definition.ts'
import { checkEntry } from './entry.ts'
import { deskOf } from './look-up.ts'
import { scopeOf } from './scope.ts'
import type { Situation } from './situation.ts'

type Correct = Extract<Command, { type: 'correct' }>

const plain: ReadonlySet<FieldKind> = new Set([
  'text',
  'paragraph',
  'yesno',
  'choice',
  'choices',
  'date',
  'number',
  'money',
])
/** Made by the program from other entries. */
const computed: ReadonlySet<string> = new Set(['blocked', 'overridable', 'warnings_open', 'mode_changed'])
/** How a name was made stands in the register and was decided: the Kabid alone corrects it. */
const decided: ReadonlySet<string> = new Set(['executed_mode', 'executed_target', 'executed_capacity_gb'])

/** Whether entries of this field can be corrected at all; decisions, parafs and signatures are given anew instead. */
export function isCorrectable(act: Act, field: Field): boolean {
  const given = act.power === 'decide' || act.power === 'sign' || act.power === 'initial'
  return !given && field.personal !== true && plain.has(field.kind) && !computed.has(field.key)
}

/** Why the ralat cannot be made, with the remedy; null where it can. */
export function correctionRefusal(situation: Situation, command: Correct): Refusal | null {
  const { definition, state, who, office } = situation
  if (state.parafs.some((paraf) => !paraf.fallen)) {
    return refusal(
      'wrong_state',
      'Surat sudah diparaf atau ditandatangani. Minta dikembalikan ke JFU Bidang lebih dahulu, atau tulis catatan.',
    )
  }
  const found = enteredBy(definition, command)
  const holder = command.itemId === null ? state.values : state.items.find((item) => item.id === command.itemId)?.values
  if (holder === undefined) return refusal('invalid', 'Nama yang diralat bukan bagian dari permohonan ini.')
  const keys = Object.keys(command.to)
  if (found === null || holder[command.field] === undefined || keys.length !== 1 || keys[0] !== command.field) {
    return invalid('Isian ini tidak dapat diralat. Pilih isian dari daftar.')
  }
  if (!isCorrectable(found.act, found.field)) {
    return invalid('Keputusan, paraf, dan tanda tangan tidak diralat. Minta langkahnya diulang.')
  }
  const desk = deskOf(found.act)
  const may = office.holds(who.personId, 'kabid') || (office.holds(who.personId, desk) && !decided.has(command.field))
  if (!may) {
    const whose = decided.has(command.field)
      ? office.postTitle('kabid')
      : `${office.postTitle(desk)} atau ${office.postTitle('kabid')}`
    return refusal('not_allowed', `Isian ini diralat oleh ${whose}.`)
  }
  const scope = scopeOf(state, { values: {}, items: {} }, office)
  const [problem] = checkEntry([{ ...found.field, perItem: false, when: { op: 'always' } }], command.to, {}, scope, [])
  return problem === undefined ? null : invalid(problem.sentence)
}

function enteredBy(
  definition: Definition,
  { field, itemId }: Correct,
): { readonly act: Act; readonly field: Field } | null {
  for (const act of definition.steps.flatMap((step) => step.acts)) {
    const own = act.fields.find((one) => one.key === field && (one.perItem === true) === (itemId !== null))
    if (own !== undefined) return { act, field: own }
  }
  return null
}

function invalid(sentence: string): Refusal {
  return refusal('invalid', sentence, [{ path: 'to', sentence }])
}

// The SOP sheet of a case from its definition: the printed cells as the source has them, and what happened beside them.
import type { Act, Definition, Step } from '../../procedures/definition.ts'
import type { SopColumn, SopIdentityPage, SopMark, SopRow, SopSheetModel } from '../sop-sheet.ts'

/** What happened in one act of a step. */
export interface SheetAct {
  /** Code of the act in the definition. */
  readonly act: string
  /** Who, when, how long: one line each. */
  readonly lines: readonly string[]
}

export interface SheetStep {
  readonly step: string
  readonly state: SopRow['state']
  readonly acts: readonly SheetAct[]
  readonly actual: readonly string[]
  readonly remarks: readonly string[]
}

export interface SheetFacts {
  /** Lines over the identity page: region and institution; another Kabupaten puts its own. */
  readonly institution: readonly string[]
  /** Lines of the approval block; null keeps what the source prints. */
  readonly approvedBy: readonly string[] | null
  /** Today's titles of the posts under each column, in the order of the columns; null where the printed one holds. */
  readonly presentTitles: readonly (string | null)[]
  readonly steps: readonly SheetStep[]
  readonly caseFacts: readonly { readonly label: string; readonly value: string }[]
  readonly assumptions: readonly string[]
  readonly foot: string
  /** Numbers of the rows after which the sheet breaks; S4 breaks after 2, 6 and 10. */
  readonly breaksAfter: readonly string[]
}

/** Rows after which the sheet of S4 breaks. */
export const subDomainBreaks = ['2', '6', '10'] as const

/** The sheet; titles and cells come from the definition, untouched. */
export function composeSopSheet(definition: Definition, facts: SheetFacts): SopSheetModel {
  const columns: readonly SopColumn[] = definition.columns.map((column, index) => ({
    title: column.title,
    present: facts.presentTitles[index] ?? null,
  }))
  const last = definition.steps.length - 1
  return {
    kind: 'lembar_sop',
    title: ['STANDAR OPERATING PROCEDURES (SOP)', definition.title.toUpperCase()],
    identity: identityPage(definition, facts),
    columns,
    rows: definition.steps.map((step, index) => rowOf(definition, step, index, last, facts)),
    caseFacts: facts.caseFacts,
    assumptions: facts.assumptions,
    foot: facts.foot,
  }
}

function identityPage(definition: Definition, facts: SheetFacts): SopIdentityPage | null {
  const identity = definition.identity
  if (identity === null) return null
  return {
    institution: facts.institution,
    number: identity.number,
    created: identity.created,
    revised: identity.revised,
    approved: identity.approved,
    approvedBy: facts.approvedBy ?? approvalLines(identity.approvedBy),
    name: identity.name,
    legalBasis: identity.legalBasis,
    qualifications: identity.qualifications,
    related: [identity.related],
    equipment: identity.equipment,
    purpose: [identity.purpose],
    records: identity.records,
    warning: [identity.warning],
  }
}

function rowOf(definition: Definition, step: Step, index: number, last: number, facts: SheetFacts): SopRow {
  const happened = facts.steps.find((one) => one.step === step.id)
  return {
    number: step.printed.number,
    procedure: step.printed.procedure,
    marks: marksOf(definition, step, index, last, happened?.acts ?? []),
    requirements: step.printed.requirements,
    time: step.printed.time,
    actual: happened?.actual ?? [],
    output: step.printed.output,
    note: step.printed.note,
    remarks: happened?.remarks ?? [],
    state: happened?.state ?? 'ahead',
    breakAfter: index < last && facts.breaksAfter.includes(step.printed.number),
  }
}

/** One mark per column that has an actor in this step. Beside sure acts, one under a condition is drawn only where the facts name it. */
function marksOf(
  definition: Definition,
  step: Step,
  index: number,
  last: number,
  happened: readonly SheetAct[],
): readonly SopMark[] {
  const marks = new Map<number, SopMark>()
  const sure = step.acts.some((act) => act.when === undefined)
  for (const act of step.acts) {
    const actor = act.actor.kind === 'post' ? act.actor.post : act.actor.party
    const own = happened.filter((one) => one.act === act.code)
    const column = definition.columns.findIndex((one) => one.actors.includes(actor))
    if (column < 0 || (sure && act.when !== undefined && own.length === 0)) continue
    const before = marks.get(column)
    const lines = [...(before?.lines ?? []), ...own.flatMap((one) => one.lines)]
    marks.set(column, { column, symbol: before?.symbol ?? symbolOf(step, act, index, last), lines })
  }
  return [...marks.values()]
}

/** A diamond where the source prints a choice; returns that it does not print stay boxes. */
function symbolOf(step: Step, act: Act, index: number, last: number): SopMark['symbol'] {
  if (index === 0) return 'start'
  if (index === last) return 'end'
  const printedReturn = act.outcomes.some((outcome) => outcome.kind === 'return' && outcome.notPrinted === undefined)
  return step.kind === 'decision' || printedReturn ? 'decision' : 'process'
}

/** The printed approval block with its name, rank and NIP on lines of their own. */
function approvalLines(printed: string): readonly string[] {
  return printed
    .replace(/,\s+(?=[A-Z]{3,})/u, ',\n')
    .replace(/\s+(?=(?:Pembina|Penata|Pengatur|Juru)\b)/u, '\n')
    .replace(/\s+(?=NIP\b)/u, '\n')
    .split('\n')
}

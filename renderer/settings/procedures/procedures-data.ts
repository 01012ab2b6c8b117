// What the page of procedures reads, and its parts in the address.
import type { ActorView, AssumptionView, ProcedureVersionView } from '../../../shared/contract/settings-records.ts'

export interface ProcedureView {
  readonly code: string
  readonly version: number
  readonly title: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly steps: readonly PrintedStep[]
  readonly promises: readonly string[]
  readonly tariffs: readonly string[]
  readonly components: readonly { readonly label: string; readonly text: string }[]
  readonly versions: readonly ProcedureVersionView[]
}

export interface PrintedStep {
  readonly number: string
  readonly label: string
  readonly procedure: string
  readonly requirements: string
  readonly time: string
  readonly output: string
  readonly note: string
  readonly actors: readonly string[]
  readonly id: string
  readonly acts: readonly ActorView[]
  readonly source: string
}

export interface OddityView {
  readonly where: string
  readonly odd: string
  readonly choice: string
}

export interface ExceptionView {
  readonly caseId: string
  readonly agenda: string
  readonly pair: string
  readonly person: string
  readonly reason: string
  readonly at: number
  readonly used: boolean
}

export const parts = [
  { value: 'prosedur', label: 'prosedur' },
  { value: 'asumsi', label: 'asumsi' },
  { value: 'keganjilan', label: 'keganjilan sumber' },
  { value: 'pengecualian', label: 'pengecualian' },
] as const

export type PartName = (typeof parts)[number]['value']

export function partOf(word: string): PartName {
  return parts.find((part) => part.value === word)?.value ?? 'prosedur'
}

/** "13 prosedur, 21 asumsi belum dikonfirmasi." */
export function proceduresSentence(
  procedures: number,
  assumptions: readonly Pick<AssumptionView, 'confirmed' | 'changed'>[],
): string {
  const open = assumptions.filter((one) => one.confirmed === null && one.changed === null).length
  return `${procedures} prosedur, ${open === 0 ? 'semua asumsi sudah dikonfirmasi' : `${open} asumsi belum dikonfirmasi`}.`
}

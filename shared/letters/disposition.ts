// The half-folio lembar disposisi: head of the letter, boxes to tick, the note and the paraf, and the chain below it.
import type { DateText } from '../time.ts'
import type { Kop, SignBlock } from './heads.ts'

export interface TickBox {
  readonly text: string
  readonly ticked: boolean
}

/** A later disposisi on the same sheet: the Kabid to the Staf Teknis. */
export interface DispositionLink {
  readonly from: string
  readonly to: string
  readonly instruction: string
  readonly date: DateText | null
}

export interface DispositionModel {
  readonly kind: 'lembar_disposisi'
  readonly kop: Kop
  readonly from: string
  readonly letterNumber: string
  readonly letterDate: DateText | null
  readonly receivedDate: DateText
  readonly agendaNumber: string
  /** Sangat segera, segera, rahasia: those that apply are ticked. */
  readonly natures: readonly TickBox[]
  readonly subject: string
  readonly recipients: readonly TickBox[]
  readonly instructions: readonly TickBox[]
  readonly note: string
  readonly chain: readonly DispositionLink[]
  /** Who disposes. */
  readonly sign: SignBlock
  /** Date of the paraf; null while the sheet is to be filled in by hand. */
  readonly parafDate: DateText | null
}

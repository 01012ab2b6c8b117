// How the office prints: paper, margins, type and layout profile. Every measure is a setting with a default.

/** `1/2023` is Permendagri 1/2023 (default); `54/2009` the older layout that many offices still print. */
export type LayoutProfile = '1/2023' | '54/2009'

export type Paper = 'A4' | 'F4'

export interface PrintSettings {
  readonly profile: LayoutProfile
  readonly paper: Paper
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly font: 'Arial' | 'Bookman Old Style' | 'Times New Roman'
  /** Points. */
  readonly fontSize: 11 | 12
  /** Whether the date line names the place ("Contoh, 17 Maret 2026") or the date alone. */
  readonly placeInDate: boolean
  /** Whether the konsep carries the table of parafs. */
  readonly parafTable: boolean
}

export const defaultPrintSettings: PrintSettings = {
  profile: '1/2023',
  paper: 'A4',
  margins: { top: 15, right: 20, bottom: 20, left: 30 },
  font: 'Arial',
  fontSize: 12,
  placeInDate: true,
  parafTable: true,
}

/** Width and height in millimetres, upright. */
export const paperSizes: Readonly<Record<Paper, readonly [number, number]>> = { A4: [210, 297], F4: [215, 330] }

/** Sentences that say which margins cannot be printed; empty where all can. */
export function printProblems(settings: PrintSettings): readonly string[] {
  const names = { top: 'atas', right: 'kanan', bottom: 'bawah', left: 'kiri' } as const
  return (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const value = settings.margins[side]
    return Number.isFinite(value) && value >= 5 && value <= 50 ? [] : [`Isi margin ${names[side]} antara 5 dan 50 mm.`]
  })
}

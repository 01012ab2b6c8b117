// The measures of a page as custom properties: the style sheet scales them to the width that the page has on the screen.
import type { CSSProperties } from 'react'
import type { PrintSettings } from '../../../shared/letters/print.ts'

export interface PageMeasures {
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly margins: PrintSettings['margins']
  /** Points. */
  readonly size: number
  /** Height of a line relative to the type. */
  readonly line: number
}

type PageStyle = CSSProperties & Readonly<Record<`--${string}`, number>>

export function pageStyle({ width, height, margins, size, line }: PageMeasures): PageStyle {
  return {
    '--page-width': width,
    '--page-height': height,
    '--margin-top': margins.top,
    '--margin-right': margins.right,
    '--margin-bottom': margins.bottom,
    '--margin-left': margins.left,
    '--size': size,
    '--line': line,
  }
}

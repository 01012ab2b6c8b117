// The colours: antd is given those of the style sheet, and every text can be read.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dark, light, type Palette } from '../../../renderer/ui/theme/palette.ts'

const css = readFileSync(new URL('../../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8')
const names: readonly (readonly [keyof Palette, string])[] = [
  ['ink', 'ink'],
  ['ink2', 'ink-2'],
  ['line', 'line'],
  ['edge', 'edge'],
  ['ground', 'ground'],
  ['paper', 'paper'],
  ['accent', 'accent'],
  ['accentSoft', 'accent-soft'],
  ['onAccent', 'on-accent'],
  ['late', 'late'],
  ['warning', 'warning'],
  ['done', 'done'],
]

test.each(names)('%s is the same in the style sheet', (key, name) => {
  expect(css).toContain(`--${name}: light-dark(${light[key]}, ${dark[key]});`)
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)('every text colour of the %s theme has 7:1 on paper and 4.5:1 on the ground', (_, palette) => {
  for (const key of ['ink', 'ink2', 'accent', 'late', 'warning', 'done'] as const) {
    expect(contrast(palette[key], palette.paper), key).toBeGreaterThanOrEqual(7)
    expect(contrast(palette[key], palette.ground), key).toBeGreaterThanOrEqual(4.5)
  }
  expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(7)
})

test.each([
  ['light', light],
  ['dark', dark],
] as const)('the edge of a field stands out 3:1 in the %s theme', (_, palette) => {
  expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3)
  expect(contrast(palette.edge, palette.ground)).toBeGreaterThanOrEqual(3)
})

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

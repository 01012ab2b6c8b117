// The parts of a workbook that say where its sheets lie and what their shared texts are.
import { attributeOf, scanXml } from './scan.ts'

export interface SheetPlace {
  readonly name: string
  readonly path: string
}

/** Visible sheets in their order, each with the path of its part. */
export function sheetPlaces(workbookXml: string, relationsXml: string): readonly SheetPlace[] {
  const targets = new Map<string, string>()
  for (const sign of scanXml(relationsXml)) {
    if (sign.kind === 'open' && sign.name === 'Relationship')
      targets.set(attributeOf(sign.attributes, 'Id'), attributeOf(sign.attributes, 'Target'))
  }
  const places: SheetPlace[] = []
  for (const sign of scanXml(workbookXml)) {
    if (sign.kind !== 'open' || sign.name !== 'sheet' || /hidden/i.test(attributeOf(sign.attributes, 'state'))) continue
    const target = targets.get(/\bid\s*=\s*["']([^"']*)["']/.exec(relationOf(sign.attributes))?.[1] ?? '')
    if (target !== undefined) places.push({ name: attributeOf(sign.attributes, 'name'), path: partPath(target) })
  }
  return places
}

/** The prefixed `r:id`, apart from `sheetId`. */
function relationOf(attributes: string): string {
  return /[\w.-]+:id\s*=\s*(?:"[^"]*"|'[^']*')/.exec(attributes)?.[0].replace(/^[\w.-]+:/, '') ?? ''
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}

export function isFrom1904(workbookXml: string): boolean {
  return /<(?:[\w.-]+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(workbookXml)
}

/** The texts in their order, runs joined, phonetic readings left out. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let inText = false
  let inPhonetic = false
  let current = ''
  for (const sign of scanXml(xml)) {
    if (sign.kind === 'text') {
      if (inText && !inPhonetic) current += sign.text
      continue
    }
    const opens = sign.kind === 'open' && !sign.empty
    if (sign.name === 't') inText = opens
    if (sign.name === 'rPh') inPhonetic = opens
    if (sign.name !== 'si') continue
    if (sign.kind === 'close' || sign.empty) {
      texts.push(current)
      current = ''
    }
  }
  return texts
}

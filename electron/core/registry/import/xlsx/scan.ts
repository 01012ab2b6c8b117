// Walks through the XML of a spreadsheet part without building a tree: a sheet of thousands of rows stays small in memory.

export type XmlSign =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const sign =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g

/** Elements by their local name, texts with entities resolved. */
export function* scanXml(xml: string): Generator<XmlSign> {
  for (const [, data, closing, name, attributes = '', empty, text] of xml.matchAll(sign)) {
    if (data !== undefined) yield { kind: 'text', text: data }
    else if (text !== undefined) yield { kind: 'text', text: resolved(text) }
    else if (name === undefined) continue
    else if (closing === '/') yield { kind: 'close', name }
    else yield { kind: 'open', name, attributes, empty: empty === '/' }
  }
}

/** The value of an attribute with or without prefix; empty where it is not there. */
export function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return resolved(found?.[1] ?? found?.[2] ?? '')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

// A small strict reader of XML parts: a tree of elements, or where and why the text is not well-formed.

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
}

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
}

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: string }

const token =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** Reads one part. Knows what OOXML uses: no doctype, no own entities. */
export function readXml(text: string): XmlResult {
  const top: Open = { name: '', attributes: new Map(), children: [] }
  const stack: Open[] = [top]
  let end = 0
  for (const match of text.matchAll(token)) {
    const problem = textProblem(text.slice(end, match.index))
    if (problem !== null) return { ok: false, reason: problem }
    end = match.index + match[0].length
    const name = match[2]
    if (name === undefined) continue
    const current = stack.at(-1) ?? top
    if (match[1] === '/') {
      if (current.name !== name || stack.length === 1)
        return { ok: false, reason: `</${name}> closes <${current.name}>` }
      stack.pop()
      continue
    }
    const attributes = attributesOf(match[3] ?? '')
    if (attributes === null) return { ok: false, reason: `attributes of <${name}> are doubled or not escaped` }
    const element: Open = { name, attributes, children: [] }
    current.children.push(element)
    if (match[4] !== '/') stack.push(element)
  }
  const problem = textProblem(text.slice(end))
  if (problem !== null) return { ok: false, reason: problem }
  const root = top.children[0]
  if (stack.length !== 1 || root === undefined || top.children.length !== 1)
    return { ok: false, reason: 'not one closed root element' }
  return { ok: true, root }
}

/** Every element of the tree, the root included. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  yield root
  for (const child of root.children) yield* elementsOf(child)
}

function textProblem(text: string): string | null {
  if (text.includes('<')) return `unreadable tag near "${text.slice(text.indexOf('<'), text.indexOf('<') + 40)}"`
  return entity.test(text) ? 'an ampersand is not escaped' : null
}

function attributesOf(text: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>()
  for (const match of text.matchAll(attribute)) {
    const [name, value] = [match[1] ?? '', match[2] ?? match[3] ?? '']
    if (found.has(name) || entity.test(value)) return null
    found.set(name, value)
  }
  return found
}

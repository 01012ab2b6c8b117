// Checks inside the parts of a DOCX: cells, tables, section, drawing ids, numbering and style ids.
import type { LintProblem, OpenedPackage } from './package.ts'
import { elementsOf, type XmlElement } from './xml.ts'

const documentPart = 'word/document.xml'
const storyPart = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/

/** Problems of the stories: document, headers, footers and notes. */
export function checkParts(opened: OpenedPackage): readonly LintProblem[] {
  const stories = [...opened.trees].filter(([part]) => storyPart.test(part))
  return [
    ...stories.flatMap(([part, root]) => [...elementsOf(root)].flatMap((element) => shapeProblems(part, element))),
    ...sectionProblems(opened),
    ...drawingProblems(stories),
    ...idProblems(opened, stories),
  ]
}

function shapeProblems(part: string, element: XmlElement): readonly LintProblem[] {
  if (element.name === 'w:tc' && element.children.at(-1)?.name !== 'w:p')
    return [{ rule: 'cell_ends_with_paragraph', part, detail: 'a cell does not end with a paragraph' }]
  if (element.name === 'w:tbl' && !element.children.some((child) => child.name === 'w:tblGrid'))
    return [{ rule: 'table_grid', part, detail: 'a table has no grid' }]
  return []
}

function sectionProblems(opened: OpenedPackage): readonly LintProblem[] {
  const body = opened.trees.get(documentPart)?.children.find((child) => child.name === 'w:body')
  if (body === undefined) return [{ rule: 'section_last', part: documentPart, detail: 'the document has no body' }]
  const sections = body.children.filter((child) => child.name === 'w:sectPr')
  return sections.length === 1 && body.children.at(-1) === sections[0]
    ? []
    : [{ rule: 'section_last', part: documentPart, detail: 'the section properties are not last in the body' }]
}

function drawingProblems(stories: readonly (readonly [string, XmlElement])[]): readonly LintProblem[] {
  const seen = new Set<string>()
  const problems: LintProblem[] = []
  for (const [part, root] of stories)
    for (const element of elementsOf(root)) {
      if (element.name !== 'wp:docPr') continue
      const id = element.attributes.get('id') ?? ''
      if (id === '' || seen.has(id))
        problems.push({ rule: 'drawing_id', part, detail: `drawing id "${id}" is missing or stands twice` })
      seen.add(id)
    }
  return problems
}

function idProblems(
  opened: OpenedPackage,
  stories: readonly (readonly [string, XmlElement])[],
): readonly LintProblem[] {
  const numbers = idsIn(opened, 'word/numbering.xml', 'w:num', 'w:numId')
  const styles = idsIn(opened, 'word/styles.xml', 'w:style', 'w:styleId')
  const problems: LintProblem[] = []
  for (const [part, root] of stories)
    for (const element of elementsOf(root)) {
      const value = element.attributes.get('w:val') ?? ''
      if (element.name === 'w:numId' && value !== '0' && !numbers.has(value))
        problems.push({ rule: 'numbering_id', part, detail: `list ${value} does not exist` })
      if (/^w:(p|r|tbl)Style$/.test(element.name) && !styles.has(value))
        problems.push({ rule: 'style_id', part, detail: `style ${value} does not exist` })
    }
  return problems
}

function idsIn(opened: OpenedPackage, part: string, element: string, attribute: string): ReadonlySet<string> {
  const root = opened.trees.get(part)
  const found = root?.children.filter((child) => child.name === element) ?? []
  return new Set(found.map((child) => child.attributes.get(attribute) ?? ''))
}

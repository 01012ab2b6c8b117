// Checks between the parts of a DOCX: every relationship that is used exists, leads to a part, and that part has a type.
import { posix } from 'node:path'
import type { LintProblem, OpenedPackage } from './package.ts'
import { elementsOf, type XmlElement } from './xml.ts'

const typesPart = '[Content_Types].xml'
const used = new Set(['r:id', 'r:embed', 'r:link', 'r:pict'])

/** Problems of relationships and content types. */
export function checkRelations(opened: OpenedPackage): readonly LintProblem[] {
  return [
    ...[...opened.trees]
      .filter(([part]) => !part.endsWith('.rels') && part !== typesPart)
      .flatMap(([part, root]) => referenceProblems(opened, part, root)),
    ...[...opened.trees]
      .filter(([part]) => part.endsWith('.rels'))
      .flatMap(([part, root]) => targetProblems(opened, part, root)),
    ...typeProblems(opened),
  ]
}

function referenceProblems(opened: OpenedPackage, part: string, root: XmlElement): readonly LintProblem[] {
  const known = new Set(relationsOf(opened.trees.get(relationsPart(part))).map((one) => one.attributes.get('Id') ?? ''))
  const problems: LintProblem[] = []
  for (const element of elementsOf(root))
    for (const [name, value] of element.attributes)
      if (used.has(name) && !known.has(value))
        problems.push({
          rule: 'relationship',
          part,
          detail: `${element.name} names ${value}, which is no relationship`,
        })
  return problems
}

function targetProblems(opened: OpenedPackage, part: string, root: XmlElement): readonly LintProblem[] {
  const folder = posix.dirname(posix.dirname(part))
  return relationsOf(root).flatMap((relation) => {
    const target = relation.attributes.get('Target') ?? ''
    if (relation.attributes.get('TargetMode') === 'External') return []
    const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))
    return opened.names.has(path) ? [] : [{ rule: 'relationship', part, detail: `${target} does not exist` } as const]
  })
}

function typeProblems(opened: OpenedPackage): readonly LintProblem[] {
  const types = opened.trees.get(typesPart)
  if (types === undefined)
    return [{ rule: 'content_type', part: typesPart, detail: 'the list of content types is missing' }]
  const endings = new Set(valuesOf(types, 'Default', 'Extension').map((ending) => ending.toLowerCase()))
  const parts = new Set(valuesOf(types, 'Override', 'PartName'))
  return [...opened.names]
    .filter((name) => name !== typesPart && !name.endsWith('/'))
    .filter((name) => !parts.has(`/${name}`) && !endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
    .map((part) => ({ rule: 'content_type', part, detail: 'the part has no content type' }) as const)
}

function relationsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

function relationsOf(root: XmlElement | undefined): readonly XmlElement[] {
  return root?.children.filter((child) => child.name === 'Relationship') ?? []
}

function valuesOf(root: XmlElement, element: string, attribute: string): readonly string[] {
  return root.children.filter((child) => child.name === element).map((child) => child.attributes.get(attribute) ?? '')
}

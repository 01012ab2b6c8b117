// The shapes that the checks of a DOCX share: problems, and a package that was opened.
import type { XmlElement } from './xml.ts'

export type LintRule =
  | 'zip'
  | 'well_formed'
  | 'cell_ends_with_paragraph'
  | 'drawing_id'
  | 'numbering_id'
  | 'style_id'
  | 'relationship'
  | 'content_type'
  | 'duplicate_entry'
  | 'section_last'
  | 'table_grid'
  | 'xml_character'

export interface LintProblem {
  readonly rule: LintRule
  /** Path of the part inside the file. */
  readonly part: string
  readonly detail: string
}

/** A package that was opened: the names of its parts and, where they are XML, their trees. */
export interface OpenedPackage {
  readonly names: ReadonlySet<string>
  readonly trees: ReadonlyMap<string, XmlElement>
}

// The pieces that a page is made of: paragraphs, lists, tables of facts, tables, boxes.

export interface LabelledValue {
  readonly label: string
  readonly value: string
}

export interface TableColumn {
  readonly title: string
  /** Share of the width, relative to the other columns. */
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly plain?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly marks: 'numbers' | 'letters' | 'dashes'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly LabelledValue[]; readonly numbered?: boolean }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'checks'
      readonly items: readonly { readonly text: string; readonly present: boolean; readonly note: string }[]
    }
  | { readonly kind: 'box'; readonly title: string; readonly text: string }
  /** A large code between rules, to be read out or typed. */
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  /** "Pada hari ini …", written out from the date of the letter when it is printed. */
  | { readonly kind: 'day'; readonly after: string }

/** Everything that stands in the blocks, for search and for comparing with the case. */
export function textOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [block.text]
      case 'list':
        return block.items
      case 'facts':
        return block.rows.flatMap((row) => [row.label, row.value])
      case 'table':
        return [...block.columns.map((column) => column.title), ...block.rows.flat()]
      case 'checks':
        return block.items.flatMap((item) => [item.text, item.note])
      case 'box':
        return [block.title, block.text]
      case 'code':
        return [block.label, block.code]
      case 'day':
        return [block.after]
    }
  })
}

// A list that is edited line by line: each line with its fields and its way out, a button for one more.
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'

interface ListEditorProps<T> {
  readonly title: string
  readonly items: readonly T[]
  readonly onChange: (items: T[]) => void
  /** A new line; null where lines cannot be added or taken away. */
  readonly blank: (() => T) | null
  /** "Tambah dasar hukum". */
  readonly addLabel: string
  /** What a line is called for screen readers; the same while it is typed: "dasar hukum 2". */
  readonly nameOf: (item: T, index: number) => string
  readonly readOnly: boolean
  readonly children: (item: T, change: (part: Partial<T>) => void, index: number) => ReactNode
}

export function ListEditor<T>({
  title,
  items,
  onChange,
  blank,
  addLabel,
  nameOf,
  readOnly,
  children,
}: ListEditorProps<T>) {
  const change = (index: number, part: Partial<T>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...part } : item)))
  return (
    <section className="list-editor" aria-label={title}>
      {items.length === 0 && <p className="quiet">Belum ada.</p>}
      {items.map((item, index) => (
        <div key={nameOf(item, index)} className="list-editor-line" role="group" aria-label={nameOf(item, index)}>
          <div className="list-editor-fields">{children(item, (part) => change(index, part), index)}</div>
          {blank !== null && !readOnly && (
            <Button
              small
              look="quiet"
              onClick={() => onChange(items.filter((_, at) => at !== index))}
              aria-label={`Hapus ${nameOf(item, index)}`}
            >
              Hapus
            </Button>
          )}
        </div>
      ))}
      {blank !== null && !readOnly && (
        <div>
          <Button small onClick={() => onChange([...items, blank()])}>
            {addLabel}
          </Button>
        </div>
      )}
    </section>
  )
}

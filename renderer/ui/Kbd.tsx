// Keys as they stand on the keyboard, and the row of hints that shows them where they act.
import './kbd.css'

export interface KeyHint {
  /** Keys pressed together or one or the other: ['Ctrl', 'K'], ['↑', '↓']. */
  readonly keys: readonly string[]
  readonly does: string
}

export function Kbd({ children }: { readonly children: string }) {
  return <kbd className="kbd">{children}</kbd>
}

export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <ul className="key-hints no-print" aria-label="Pintasan papan ketik">
      {hints.map((hint) => (
        <li key={hint.keys.join(' ')}>
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span>{hint.does}</span>
        </li>
      ))}
    </ul>
  )
}

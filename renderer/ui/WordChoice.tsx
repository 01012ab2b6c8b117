// A filter as words beside each other: "semua · berjalan · menunggu"; the chosen one is marked.
import './filters.css'

interface WordChoiceProps<V extends string> {
  /** For screen readers: "Keadaan". */
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

export function WordChoice<V extends string>({ label, options, value, onChange }: WordChoiceProps<V>) {
  return (
    <div className="word-choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="word"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}

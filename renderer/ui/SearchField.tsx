// Searches as one types; what is typed is told after a short pause. Arrow down leads into the list.
import { useEffect, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'
import './filters.css'

interface SearchFieldProps {
  readonly id: string
  readonly label: string
  /** What can be searched for. */
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Leads into the list below. */
  readonly onDown?: () => void
}

const pauseMillis = 200

export function SearchField({ id, label, placeholder, value, onChange, onDown }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  const tell = useRef(onChange)
  useEffect(() => {
    tell.current = onChange
  })
  useEffect(() => {
    if (value === told.current) return
    told.current = value
    setTyped(value)
  }, [value])
  useEffect(() => {
    if (typed.trim() === told.current) return
    const timer = setTimeout(() => {
      told.current = typed.trim()
      tell.current(told.current)
    }, pauseMillis)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <div className="search-field">
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        type="search"
        className="control"
        value={typed}
        placeholder={placeholder}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || onDown === undefined) return
          event.preventDefault()
          onDown()
        }}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
      />
    </div>
  )
}

// What is still wrong, above the form: each line leads to its field; focus comes here when it appears.
import { useEffect, useRef } from 'react'

export interface Problem {
  /** The id of the field; empty where the problem has no field. */
  readonly path: string
  readonly sentence: string
}

export function ErrorSummary({
  problems,
  title = 'Ada isian yang perlu diperbaiki.',
}: {
  readonly problems: readonly Problem[]
  readonly title?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.sentence}`}>
            {problem.path === '' ? (
              problem.sentence
            ) : (
              <a
                href={`#${problem.path}`}
                onClick={(event) => {
                  event.preventDefault()
                  goToField(problem.path)
                }}
              >
                {problem.sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The sentence of a path among problems, for the field's own `error`. */
export function errorAt(problems: readonly Problem[], path: string): string | undefined {
  return problems.find((problem) => problem.path === path)?.sentence
}

function goToField(path: string): void {
  const field = document.getElementById(path)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

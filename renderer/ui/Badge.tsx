// A state in one or two words.
import type { ReactNode } from 'react'
import { signs, type Tone } from './tone.ts'
import './words.css'

/** A state in words; the sign beside it says the same without colour. */
export function Badge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  const sign = signs[tone]
  return (
    <span className={`badge tone-${tone}`}>
      {sign !== '' && <span aria-hidden="true">{sign} </span>}
      {children}
    </span>
  )
}

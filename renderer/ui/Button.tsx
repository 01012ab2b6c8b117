// The button: at most one primary on a screen, its label a verb with its object.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import './button.css'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  /** primary: the one thing to do here; plain: the others; quiet: text alone; danger: cannot be taken back. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly small?: boolean
  readonly submit?: boolean
  /** Says what it is doing, and cannot be pressed meanwhile; focus stays. */
  readonly busy?: string | false | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  look = 'plain',
  small = false,
  submit = false,
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const working = busy !== false
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={`button button-${look}${small ? ' button-small' : ''}`}
      aria-disabled={working || undefined}
      onClick={(event) => {
        if (working) event.preventDefault()
        else onClick?.(event)
      }}
      {...rest}
    >
      {working ? busy : children}
    </button>
  )
}

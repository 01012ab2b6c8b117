// A link inside the application: a real one, so that it opens in a new window too.
import type { ComponentProps, MouseEvent } from 'react'
import { useGo } from './navigation.ts'

interface GoProps extends Omit<ComponentProps<'a'>, 'href'> {
  readonly to: string
}

export function Go({ to, onClick, children, ...rest }: GoProps) {
  const go = useGo()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  )
}

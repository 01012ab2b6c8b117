// A quiet button that opens a short list of further actions; arrows move, Esc closes, focus comes back.
import { type KeyboardEvent, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import './menu.css'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly onChoose: () => void
}

interface MenuProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly small?: boolean
}

/** The browser's own popover: top layer, light dismiss, focus back to the button. */
export function Menu({ label, items, small = false }: MenuProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  if (items.length === 0) return null
  const open = () => {
    const menu = list.current
    if (menu === null || opener.current === null) return
    const place = opener.current.getBoundingClientRect()
    menu.style.setProperty('--menu-end', `${Math.max(8, window.innerWidth - place.right)}px`)
    const below = place.bottom + menu.offsetHeight + 300 < window.innerHeight || place.top < window.innerHeight / 2
    menu.style.setProperty('--menu-top', below ? `${place.bottom + 4}px` : 'auto')
    menu.style.setProperty('--menu-bottom', below ? 'auto' : `${window.innerHeight - place.top + 4}px`)
    menu.showPopover()
    menu.querySelector<HTMLElement>('button')?.focus()
  }
  const close = () => list.current?.hidePopover()
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const here = all.findIndex((one) => one === document.activeElement)
    all[(here + step + all.length) % all.length]?.focus()
  }
  return (
    <>
      <Button ref={opener} small={small} onClick={open} aria-haspopup="menu" aria-controls={id}>
        {label}
      </Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="menu"
        onKeyDown={move}
      >
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            className="menu-item"
            onClick={() => {
              close()
              opener.current?.focus()
              item.onChoose()
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}

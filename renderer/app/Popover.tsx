// A small panel above the button that opens it; closes with Esc, a click elsewhere, or the button.
import { type ReactNode, useId } from 'react'

interface PopoverProps {
  readonly label: ReactNode
  /** What the panel is called. */
  readonly name: string
  readonly children: (close: () => void) => ReactNode
}

/** The browser's own popover: top layer, light dismiss, focus back to the button. */
export function Popover({ label, name, children }: PopoverProps) {
  const id = useId()
  return (
    <>
      <button type="button" className="rail-place popover-button" popoverTarget={id} data-name={name}>
        {label}
        <span className="sr-only">, setelan</span>
      </button>
      <div id={id} popover="auto" className="popover" role="dialog" aria-label={name}>
        {children(() => document.getElementById(id)?.hidePopover())}
      </div>
    </>
  )
}

// A question that interrupts; focus goes in, stays in, and comes back to where it was.
import { Modal } from 'antd'
import { type ReactNode, useRef } from 'react'
import { AntdRoot } from './AntdRoot.tsx'
import { useFocusBack } from './use-focus-back.ts'
import './dialog.css'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  /** Buttons, the primary one last; without them the close sign alone ends it. */
  readonly footer?: ReactNode
  /** In rem. */
  readonly width?: number
  readonly children: ReactNode
}

/** Where the work of a dialog begins; one without a field is read first. */
const fields = 'input:not([disabled]), textarea:not([disabled]), [role="combobox"]'

export function Dialog({ open, title, onClose, footer, width = 34, children }: DialogProps) {
  useFocusBack(open)
  const head = useRef<HTMLSpanElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const goInside = () => (body.current?.querySelector<HTMLElement>(fields) ?? head.current)?.focus()
  return (
    <AntdRoot>
      <Modal
        open={open}
        title={
          <span ref={head} tabIndex={-1} className="dialog-title">
            {title}
          </span>
        }
        afterOpenChange={(opened) => opened && goInside()}
        onCancel={onClose}
        footer={footer === undefined ? null : <div className="dialog-footer">{footer}</div>}
        width={`min(${width}rem, calc(100vw - 2rem))`}
        destroyOnHidden
        closable={{ 'aria-label': 'Tutup' }}
        mask={{ closable: false }}
      >
        <div ref={body} className="dialog-body">
          {children}
        </div>
      </Modal>
    </AntdRoot>
  )
}

// A question that interrupts; focus goes in, stays in, and comes back to where it was.
import { Modal } from 'antd'
import { type ReactNode, useId } from 'react'
import { AntdRoot } from './AntdRoot.tsx'
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

export function Dialog({ open, title, onClose, footer, width = 34, children }: DialogProps) {
  const titleId = useId()
  return (
    <AntdRoot>
      <Modal
        open={open}
        title={<span id={titleId}>{title}</span>}
        onCancel={onClose}
        footer={footer === undefined ? null : <div className="dialog-footer">{footer}</div>}
        width={`min(${width}rem, calc(100vw - 2rem))`}
        destroyOnHidden
        closable={{ 'aria-label': 'Tutup' }}
        mask={{ closable: false }}
      >
        <div className="dialog-body">{children}</div>
      </Modal>
    </AntdRoot>
  )
}

// The details of a row beside its list, which stays where it is; Esc closes and gives the focus back.
import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useShortcuts } from '../app/shortcuts.ts'
import { AntdRoot } from './AntdRoot.tsx'
import { useFocusBack } from './use-focus-back.ts'
import './dialog.css'

interface SidePanelProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly footer?: ReactNode
  readonly children: ReactNode
}

export function SidePanel({ open, title, onClose, footer, children }: SidePanelProps) {
  useFocusBack(open)
  useShortcuts(open ? [{ key: 'Escape', does: 'tutup rincian', run: onClose }] : [])
  return (
    <AntdRoot>
      <Drawer
        open={open}
        title={title}
        onClose={onClose}
        size="min(30rem, 100vw)"
        mask={false}
        destroyOnHidden
        closable={{ 'aria-label': 'Tutup', placement: 'end' }}
        footer={footer === undefined ? null : <div className="dialog-footer">{footer}</div>}
      >
        {children}
      </Drawer>
    </AntdRoot>
  )
}

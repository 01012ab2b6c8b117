// All shortcuts of the frame and of the screen at hand.
import { Fragment } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { usePreferences } from '../ui/theme/preferences.ts'
import { keysInWords } from './key-words.ts'
import { useActiveShortcuts } from './shortcuts.ts'
import './palette.css'

export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const shortcuts = useActiveShortcuts()
  const { letterKeys } = usePreferences()
  return (
    <Dialog open title="Pintasan papan ketik" onClose={onClose}>
      <dl className="shortcut-sheet">
        {shortcuts.map((shortcut) => (
          <Fragment key={`${shortcut.key} ${shortcut.does}`}>
            <dt>
              {keysInWords(shortcut.key).map((key) => (
                <Fragment key={key}>
                  <Kbd>{key}</Kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{shortcut.does}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="quiet">
        {letterKeys
          ? 'Pintasan satu huruf tidak berlaku di dalam isian, dan dapat dimatikan pada nama Anda di kiri bawah.'
          : 'Pintasan satu huruf sedang mati. Nyalakan pada nama Anda di kiri bawah.'}
      </p>
    </Dialog>
  )
}

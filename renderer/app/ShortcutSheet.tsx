// All shortcuts of the frame and of the screen at hand.
import { Fragment } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { usePreferences } from '../ui/theme/preferences.ts'
import { keysInWords } from './key-words.ts'
import { type Shortcut, useActiveShortcuts } from './shortcuts.ts'
import './palette.css'

export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const shortcuts = grouped(useActiveShortcuts())
  const { letterKeys } = usePreferences()
  return (
    <Dialog open title="Pintasan papan ketik" onClose={onClose}>
      <dl className="shortcut-sheet">
        {shortcuts.map((shortcut) => (
          <Fragment key={shortcut.does}>
            <dt>
              {shortcut.keys.map((key, index) => (
                <Fragment key={key}>
                  {index > 0 && ' atau '}
                  {keysInWords(key).map((one) => (
                    <Fragment key={one}>
                      <Kbd>{one}</Kbd>{' '}
                    </Fragment>
                  ))}
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

/** Two keys for the same thing stand on one line. */
function grouped(
  shortcuts: readonly Shortcut[],
): readonly { readonly does: string; readonly keys: readonly string[] }[] {
  return [...Map.groupBy(shortcuts, (shortcut) => shortcut.does)].map(([does, same]) => ({
    does,
    keys: same.map((shortcut) => shortcut.key),
  }))
}

// The shortcuts of Meja saya, shown where they act.
import { KeyHints } from '../ui/Kbd.tsx'

const hints = [
  { keys: ['↑', '↓'], does: 'pilih' },
  { keys: ['Enter'], does: 'ambil dan buka' },
  { keys: ['Ctrl', 'K'], does: 'cari apa saja' },
  { keys: ['?'], does: 'semua pintasan' },
] as const

export function DeskKeys() {
  return (
    <div className="desk-keys">
      <KeyHints hints={hints} />
    </div>
  )
}

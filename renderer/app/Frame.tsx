// The frame of every screen: the rail at the left, the working area, the live region of what was done.
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useChanges } from '../api/changes.ts'
import { useMe } from '../api/me.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { Loading } from '../ui/States.tsx'
import { Toasts } from '../ui/Toasts.tsx'
import { HostStripe } from './HostStripe.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { useGoBack } from './navigation.ts'
import { PracticeStripe } from './PracticeStripe.tsx'
import { Rail } from './Rail.tsx'
import { runShortcut, useShortcuts } from './shortcuts.ts'
import './frame.css'

const SearchPalette = lazy(() => import('./SearchPalette.tsx'))
const ShortcutSheet = lazy(() => import('./ShortcutSheet.tsx'))

export function Frame() {
  const me = useMe()
  const link = useChanges()
  const goBack = useGoBack()
  const maySearch = me.abilities.includes('search.read')
  const [over, setOver] = useState<'search' | 'shortcuts' | null>(null)
  useEffect(() => {
    document.addEventListener('keydown', runShortcut)
    return () => document.removeEventListener('keydown', runShortcut)
  }, [])
  const screen = useRef<HTMLElement>(null)
  useEffect(() => (screen.current === null ? undefined : keepFocus(screen.current)), [])
  useShortcuts([
    ...(maySearch ? [{ key: 'Ctrl+k', does: 'cari apa saja', run: () => setOver('search') }] : []),
    { key: '?', does: 'semua pintasan', run: () => setOver('shortcuts') },
    { key: 'Escape', does: 'kembali', run: goBack },
  ])
  const close = () => setOver(null)
  return (
    <div className="frame">
      <a className="skip-link" href="#isi" onClick={(event) => skipTo(event)}>
        Langsung ke isi
      </a>
      <div className="frame-stripes">
        {me.office.practice && <PracticeStripe />}
        <HostStripe />
      </div>
      <Rail onSearch={maySearch ? () => setOver('search') : null} />
      <main ref={screen} id="isi" className="work" tabIndex={-1}>
        <LinkNotice link={link} />
        <Suspense fallback={<Loading sentence="Membuka layar…" />}>
          <Outlet />
        </Suspense>
      </main>
      <Toasts />
      <Suspense fallback={null}>
        {over === 'search' && <SearchPalette onClose={close} />}
        {over === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
    </div>
  )
}

function skipTo(event: { preventDefault: () => void }): void {
  event.preventDefault()
  const heading = document.querySelector<HTMLElement>('#isi h1')
  heading?.focus()
}

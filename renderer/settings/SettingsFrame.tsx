// The shape of a page of Pengaturan: the way back above, and the reason where nothing can be changed.
import type { ReactNode } from 'react'
import { Go } from '../app/Go.tsx'
import { useMe } from '../api/me.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { type SettingsSlug, settingsPage } from './settings-pages.ts'

interface SettingsFrameProps {
  readonly slug: SettingsSlug
  readonly title: string
  readonly sub?: ReactNode
  readonly tools?: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
}

export function SettingsFrame({ slug, title, sub, tools, footer, children }: SettingsFrameProps) {
  const mayChange = useMayChange(slug)
  const above = (
    <>
      <Go to="/pengaturan">Pengaturan</Go>, {settingsPage(slug).label.toLocaleLowerCase('id')}
    </>
  )
  return (
    <Page
      title={title}
      above={above}
      sub={sub}
      tools={mayChange ? tools : undefined}
      {...(footer === undefined || !mayChange ? {} : { footer })}
    >
      {!mayChange && (
        <div className="settings-reason">
          <Notice>Halaman ini dapat Anda baca. Hanya Administrator yang dapat mengubahnya.</Notice>
        </div>
      )}
      {children}
    </Page>
  )
}

export function useMayChange(slug: SettingsSlug): boolean {
  return useMe().abilities.includes(settingsPage(slug).ability)
}

// Pengaturan.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function SettingsScreen() {
  return (
    <Page title="Pengaturan">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

// Arsip.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function ArchiveScreen() {
  return (
    <Page title="Arsip">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

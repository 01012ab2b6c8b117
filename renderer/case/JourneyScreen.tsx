// Perjalanan.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function JourneyScreen() {
  return (
    <Page title="Perjalanan">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

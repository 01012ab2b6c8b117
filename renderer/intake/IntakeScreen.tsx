// Terima surat.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function IntakeScreen() {
  return (
    <Page title="Terima surat">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

// Permohonan.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function CasesScreen() {
  return (
    <Page title="Permohonan">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

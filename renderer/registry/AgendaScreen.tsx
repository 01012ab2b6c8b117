// Buku agenda.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function AgendaScreen() {
  return (
    <Page title="Buku agenda">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

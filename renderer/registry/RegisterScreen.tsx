// Register sub domain.
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'

export function RegisterScreen() {
  return (
    <Page title="Register sub domain">
      <Empty sentence="Halaman ini belum berisi apa-apa." />
    </Page>
  )
}

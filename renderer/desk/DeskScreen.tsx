// Meja saya: what this person can do now, what will reach them, whom else it waits for.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'

export function DeskScreen() {
  const desk = useEndpoint(['desk', 'get'], () => api.desk.get({}, {}))
  return (
    <Answered asked={desk} doing="Membuka meja Anda…">
      {(view) => (
        <Page title={view.sentence} sub={view.today}>
          {view.now.length}
        </Page>
      )}
    </Answered>
  )
}

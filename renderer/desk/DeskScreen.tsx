// Meja saya: what this person can do now, what will reach them, whom else it waits for.
import type { DeskView } from '../../shared/contract/desk.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { useEndpoint } from '../api/queries.ts'
import { homeOf } from '../app/places.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Rows } from '../ui/Rows.tsx'
import { BackupLine } from './BackupLine.tsx'
import { DeskEmpty } from './DeskEmpty.tsx'
import { DeskKeys } from './DeskKeys.tsx'
import { DeskRowView } from './DeskRowView.tsx'
import { DeskWarnings } from './DeskWarnings.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { ExaminerHome } from './ExaminerHome.tsx'
import { useDeskRows } from './use-desk-rows.ts'
import './desk.css'

export function DeskScreen() {
  return homeOf(useMe().places) === 'examine' ? <ExaminerHome /> : <OwnDesk />
}

function OwnDesk() {
  const desk = useEndpoint(['desk', 'get'], () => api.desk.get({}, {}))
  return (
    <Answered asked={desk} doing="Membuka meja Anda…">
      {(view) => <Desk view={view} />}
    </Answered>
  )
}

function Desk({ view }: { readonly view: DeskView }) {
  const rows = useDeskRows([...view.now, ...view.soon], view.now.length)
  return (
    <Page title={view.sentence} sub={view.today}>
      {view.now.length > 0 && (
        <Section title="Sekarang">
          <Rows label="Yang dapat Anda kerjakan sekarang">
            {view.now.map((row, index) => (
              <DeskRowView key={row.caseId + row.post} row={row} {...rows.at(index)} group="now" />
            ))}
          </Rows>
        </Section>
      )}
      {view.soon.length > 0 && (
        <Section title="Segera sampai ke Anda">
          <Rows label="Yang segera sampai ke Anda">
            {view.soon.map((row, index) => (
              <DeskRowView key={row.caseId + row.post} row={row} {...rows.at(view.now.length + index)} group="soon" />
            ))}
          </Rows>
        </Section>
      )}
      <Elsewhere view={view} />
      <DeskEmpty view={view} />
      <DeskWarnings warnings={view.warnings} />
      <BackupLine backup={view.backup} />
      {view.now.length > 0 && <DeskKeys />}
    </Page>
  )
}

// "Kenapa jatuh tempo ini?": the sum behind each clock of the case, line by line.
import { api } from '../../api/client.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Section } from '../../ui/Page.tsx'
import { Empty } from '../../ui/States.tsx'
import { Table } from '../../ui/Table.tsx'
import { useCaseRoom } from '../case-room.ts'

export function DueDialog({ onClose }: { readonly onClose: () => void }) {
  const { view } = useCaseRoom()
  const time = useOfficeTime()
  const asked = useEndpoint(['cases', 'explain', view.caseId, view.version], () =>
    api.cases.explain({ caseId: view.caseId }, {}),
  )
  return (
    <Dialog open title="Kenapa jatuh tempo ini?" onClose={onClose} width={52}>
      <Answered asked={asked} doing="Menghitung…">
        {({ clocks }) =>
          clocks.length === 0 ? (
            <Empty sentence="Layanan ini tidak menjanjikan waktu." />
          ) : (
            clocks.map((clock) => (
              <Section key={clock.label} title={clock.label}>
                <p>
                  {clock.due === null ? '' : `Jatuh tempo ${time.long(clock.due)}. `}
                  {clock.total}
                </p>
                {clock.withoutPauses !== null && <p className="quiet">{clock.withoutPauses}</p>}
                {clock.estimate !== null && <p className="quiet">{clock.estimate}</p>}
                <Table
                  caption={`Hitungan ${clock.label.toLocaleLowerCase('id')}`}
                  columns={[
                    { key: 'when', title: 'Kapan', cell: (line) => line.when, width: '38%', rowHeader: true },
                    { key: 'what', title: 'Apa', cell: (line) => line.what },
                    {
                      key: 'minutes',
                      title: 'Menit kerja',
                      cell: (line) => (line.minutes === null ? '' : line.minutes),
                      align: 'end',
                      width: '7rem',
                    },
                  ]}
                  rows={clock.lines}
                  rowKey={(line) => `${line.when} ${line.what}`}
                />
              </Section>
            ))
          )
        }
      </Answered>
    </Dialog>
  )
}

// The Kabid moves an open case to a newer version of its procedure, after seeing what that would change.
import { useState } from 'react'
import type { VersionMove } from '../../../shared/contract/case-versions.ts'
import { api } from '../../api/client.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { Empty } from '../../ui/States.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'

export function MoveVersionAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const asked = useEndpoint(['cases', 'versions', view.caseId, view.version], () =>
    api.cases.versions({ caseId: view.caseId }, {}),
  )
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = to === null ? [{ path: 'to', sentence: 'Pilih versi tujuannya.' }] : []
  const submit = () => {
    setTried(true)
    if (to !== null) void perform({ type: 'move_version', to: Number(to), reason })
  }
  return (
    <ActionFrame
      title="Pindahkan ke versi SOP yang baru"
      intro={`Permohonan ini mengikuti ${view.service.versionWords}, versi yang berlaku saat suratnya diterima. Pemindahan hanya untuk permohonan ini.`}
      verb="Pindahkan permohonan"
      onSubmit={submit}
      onClose={onClose}
      problems={tried ? missing : []}
    >
      <Answered asked={asked} doing="Membandingkan versi…">
        {({ newer }) =>
          newer.length === 0 ? (
            <Empty sentence="Tidak ada versi yang lebih baru." />
          ) : (
            <Choice
              id="to"
              label="Versi tujuan"
              options={newer.map((one) => ({
                value: String(one.version),
                label: one.words,
                help: one.refusal ?? <MoveEffect move={one} />,
                disabled: one.refusal !== null,
              }))}
              value={to}
              onChange={setTo}
              error={tried ? errorAt(missing, 'to') : undefined}
            />
          )
        }
      </Answered>
      <Paragraph id="reason" label="Alasan" value={reason} onChange={setReason} error={errorAt(problems, 'reason')} />
    </ActionFrame>
  )
}

function MoveEffect({ move }: { readonly move: VersionMove }) {
  const time = useOfficeTime()
  const { promise } = move
  const shifts = promise.dueBefore !== promise.dueAfter && promise.dueBefore !== null && promise.dueAfter !== null
  return (
    <FactList
      facts={[
        {
          label: 'Pelaksana',
          value: move.actors.map((one) => `${one.where}: ${one.before} menjadi ${one.after}`).join('\n'),
        },
        {
          label: 'Janji',
          value: shifts
            ? `${time.long(promise.dueBefore ?? 0)} menjadi ${time.long(promise.dueAfter ?? 0)}`
            : promise.before === promise.after
              ? 'tidak berubah'
              : `${promise.before} menjadi ${promise.after}`,
        },
        { label: 'Langkah', value: move.steps.join('\n') },
      ]}
    />
  )
}

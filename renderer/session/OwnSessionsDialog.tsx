// Sesi masuk: where one is logged in oneself, and leaving one place or all of them.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { closeSession } from '../api/token.ts'
import { useGo } from '../app/navigation.ts'
import { useProved } from '../settings/use-proved.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { say } from '../ui/toast.ts'
import { SessionList } from './SessionList.tsx'
import './session-list.css'

export default function OwnSessionsDialog({ onClose }: { readonly onClose: () => void }) {
  const go = useGo()
  const asked = useEndpoint(['session', 'sessions'], () => api.session.sessions({}, {}))
  const proved = useProved<{ ended: number }>()
  const end = async (sessionId: string | null) => {
    const verb = sessionId === null ? 'Keluar dari semua perangkat' : 'Akhiri sesi itu'
    const answer = await proved.send(verb, (proof) => api.session.endSessions({}, { sessionId, proof }))
    if (answer === null) return
    if (!answer.ok) return say(answer.error.message)
    if (sessionId !== null) return say('Sesi itu sudah berakhir.')
    go('/')
    closeSession()
  }
  return (
    <Dialog
      open
      title="Sesi masuk"
      onClose={onClose}
      width={44}
      footer={
        <Button look="danger" busy={proved.busy && 'Keluar…'} onClick={() => void end(null)}>
          Keluar dari semua perangkat…
        </Button>
      }
    >
      <p>
        Di sini Anda sedang masuk. Ada yang bukan Anda? Akhiri, lalu ganti kata sandi: itu mengakhiri semua sesi lain.
      </p>
      <Answered asked={asked} doing="Membuka daftar sesi…">
        {({ sessions }) => (
          <SessionList sessions={sessions} busy={proved.busy} onEnd={(sessionId) => void end(sessionId)} />
        )}
      </Answered>
      {proved.dialog}
    </Dialog>
  )
}

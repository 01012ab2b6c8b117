// The open sessions of somebody's account, for the administrator to end.
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import { SessionList } from '../../session/SessionList.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import '../../session/session-list.css'

export function AccountSessions({ user }: { readonly user: string }) {
  const asked = useEndpoint(['settings', 'accountSessions', user], () => api.settings.accountSessions({ user }, {}))
  const proved = useProved<{ ended: number }>()
  const end = async (sessionId: string | null) => {
    const verb = sessionId === null ? `Akhiri semua sesi ${user}` : `Akhiri sesi ${user}`
    const answer = await proved.send(verb, (proof) => api.settings.endAccountSessions({ user }, { sessionId, proof }))
    if (answer === null) return
    say(answer.ok ? `${answer.value.ended} sesi ${user} sudah berakhir.` : answer.error.message)
  }
  return (
    <Answered asked={asked} doing="Membuka daftar sesi…">
      {({ sessions }) =>
        sessions.length === 0 ? null : (
          <>
            <SessionList sessions={sessions} busy={proved.busy} onEnd={(sessionId) => void end(sessionId)} />
            {sessions.filter((one) => !one.current).length > 1 && (
              <div className="panel-acts">
                <Button small look="danger" busy={proved.busy && 'Mengakhiri…'} onClick={() => void end(null)}>
                  Akhiri semua sesi…
                </Button>
              </div>
            )}
            {proved.dialog}
          </>
        )
      }
    </Answered>
  )
}

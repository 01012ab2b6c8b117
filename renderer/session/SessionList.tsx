// Where an account is logged in, each place with the button that ends it.
import type { SessionView } from '../../shared/contract/sessions.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Button } from '../ui/Button.tsx'

interface SessionListProps {
  readonly sessions: readonly SessionView[]
  readonly busy: boolean
  readonly onEnd: (sessionId: string) => void
}

export function SessionList({ sessions, busy, onEnd }: SessionListProps) {
  const time = useOfficeTime()
  if (sessions.length === 0) return <p className="quiet">Tidak ada sesi yang terbuka.</p>
  return (
    <ul className="session-list" aria-label="Sesi masuk">
      {sessions.map((session) => (
        <li key={session.id}>
          <div>
            <strong>{session.where}</strong>
            <p className="quiet">
              {session.current ? 'Jendela ini. ' : ''}
              Masuk {time.long(session.openedAt)}
              {session.current ? '' : `, terakhir dipakai ${time.long(session.lastSeenAt)}`}
              {session.idle && !session.current ? ', terkunci' : ''}. Berakhir {time.long(session.expiresAt)}.
            </p>
          </div>
          {!session.current && (
            <Button small busy={busy && 'Mengakhiri…'} onClick={() => onEnd(session.id)}>
              Akhiri…
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

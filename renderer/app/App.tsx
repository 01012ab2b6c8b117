// What is shown first: the first start, the login, a password to change, or the frame with its screens.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { api } from '../api/client.ts'
import { MeContext } from '../api/me.ts'
import { makeQueryClient, useEndpoint } from '../api/queries.ts'
import { useSessionState } from '../api/token.ts'
import { LockOverlay } from '../session/LockOverlay.tsx'
import { LoginScreen } from '../session/LoginScreen.tsx'
import { useNewRecoveryKey } from '../session/new-recovery-key.ts'
import { useIdleLock } from '../session/idle-lock.ts'
import { Answered } from '../ui/Answered.tsx'
import { Loading } from '../ui/States.tsx'
import { router } from './router.ts'

const SetupScreen = lazy(() => import('../session/SetupScreen.tsx'))
const RecoveryKeyScreen = lazy(() => import('../session/RecoveryKeyScreen.tsx'))
const MustChangeScreen = lazy(() => import('../session/MustChangeScreen.tsx'))

export function App() {
  const [client] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={client}>
      <Gate />
    </QueryClientProvider>
  )
}

function Gate() {
  const session = useSessionState()
  const newKey = useNewRecoveryKey()
  const health = useEndpoint(['session', 'health'], () => api.session.health({}, {}))
  return (
    <Answered asked={health} doing="Membuka Siladom…">
      {(value) => (
        <Suspense fallback={<Loading sentence="Membuka layar…" />}>
          {newKey !== null ? (
            <RecoveryKeyScreen {...newKey} />
          ) : value.needsSetup ? (
            <SetupScreen />
          ) : session.kind === 'none' ? (
            <LoginScreen health={value} />
          ) : (
            <Office />
          )}
          {(session.kind === 'locked' || session.kind === 'ended') && (
            <LockOverlay reason={session.kind} health={value} />
          )}
        </Suspense>
      )}
    </Answered>
  )
}

/** Keyed by the person, so that nothing of one is left for another. */
function Office() {
  const me = useEndpoint(['session', 'me'], () => api.session.me({}, {}))
  useIdleLock(me.state === 'ready' ? me.value.idleMinutes : null)
  const session = useSessionState()
  // Where a reload meets a locked session there is nothing beneath the lock yet.
  if (me.state !== 'ready' && session.kind !== 'open') return null
  return (
    <Answered asked={me} doing="Membuka meja Anda…">
      {(value) => (
        <MeContext key={value.personId} value={value}>
          {value.mustChangePassword ? <MustChangeScreen /> : <RouterProvider router={router} />}
        </MeContext>
      )}
    </Answered>
  )
}

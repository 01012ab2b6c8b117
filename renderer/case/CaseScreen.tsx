// A case: the act at hand where this person works on it, what just happened, or the whole of it to read.
import { useState } from 'react'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { useCaseId } from '../app/navigation.ts'
import { Answered } from '../ui/Answered.tsx'
import { Loading } from '../ui/States.tsx'
import { CaseRoomView } from './CaseRoomView.tsx'

export function CaseScreen() {
  const caseId = useCaseId()
  const asked = useEndpoint(['cases', 'get', caseId], () => api.cases.get({ caseId }, {}))
  // What was read on an earlier visit is old: an act on it would be refused.
  const [readFor, setReadFor] = useState<string | null>(null)
  const isRead = asked.state === 'ready' && !asked.refreshing
  if (isRead && readFor !== caseId) setReadFor(caseId)
  if (asked.state === 'ready' && readFor !== caseId) return <Loading sentence="Membuka permohonan…" />
  return (
    <Answered asked={asked} doing="Membuka permohonan…">
      {(live) => <CaseRoomView key={caseId} live={live} />}
    </Answered>
  )
}

// A case: the act at hand where this person works on it, what just happened, or the whole of it to read.
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { useCaseId } from '../app/navigation.ts'
import { Answered } from '../ui/Answered.tsx'
import { CaseRoomView } from './CaseRoomView.tsx'

export function CaseScreen() {
  const caseId = useCaseId()
  const asked = useEndpoint(['cases', 'get', caseId], () => api.cases.get({ caseId }, {}))
  return (
    <Answered asked={asked} doing="Membuka permohonan…">
      {(live) => <CaseRoomView key={caseId} live={live} />}
    </Answered>
  )
}

// What the rules say of a name as it is typed; for a name that exists they warn, only its spelling is refused.
import { useDeferredValue } from 'react'
import type { FindingView } from '../../shared/contract/parts.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Badge } from '../ui/Badge.tsx'
import type { Tone } from '../ui/tone.ts'

interface NameFindingsProps {
  readonly asked: string
  readonly unitId: string | null
  readonly own: string | null
}

const tones: Record<FindingView['severity'], Tone> = { block: 'late', warn: 'warning', info: 'neutral' }
const words: Record<FindingView['severity'], string> = { block: 'terhalang', warn: 'periksa', info: 'catatan' }

export function NameFindings({ asked, unitId, own }: NameFindingsProps) {
  const name = useDeferredValue(asked.trim())
  const check = useEndpoint(
    ['intake', 'checkName', name, unitId],
    () => api.intake.checkName({}, { asked: name, unitId }),
    {
      enabled: name !== '',
      keepOld: true,
    },
  )
  if (name === '' || check.state !== 'ready') return null
  const { fqdn, findings } = check.value
  const told = findings.filter(
    (finding) => finding.code !== 'REGISTER_INCOMPLETE' && !(fqdn === own && finding.code === 'TAKEN_REGISTER'),
  )
  return (
    <div className="name-findings" role="status">
      <p className="quiet">
        Dicatat sebagai <strong>{fqdn}</strong>
      </p>
      <ul>
        {told.map((finding) => (
          <li key={`${finding.code} ${finding.related ?? ''}`}>
            <Badge tone={tones[finding.severity]}>{words[finding.severity]}</Badge> {finding.sentence}{' '}
            <span className="quiet">({finding.rule.source})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

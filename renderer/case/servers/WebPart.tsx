// The site of a name that was made: what it answered, its certificate, and the button that looks again.
import type { WebView } from '../../../shared/contract/domains.ts'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useSend } from '../../api/queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { ServerPart } from './server-part.ts'

export function WebPart({ caseId, itemId, work }: ServerPart) {
  const time = useOfficeTime()
  const check = useSend(() => api.domains.checkWeb({ caseId, itemId }, { key: newKey() }))
  const { web, abilities } = work
  if (web === null && !abilities.web) return null
  return (
    <div className="server-proof">
      <h3>Situsnya</h3>
      {web === null ? (
        <p className="quiet">Situs belum diperiksa.</p>
      ) : (
        <>
          <p role="status">
            <Badge tone={levels[web.level].tone}>{levels[web.level].word}</Badge> {web.sentence}
          </p>
          <ul className="proof-servers">
            {web.findings.map(({ code, label, level, sentence }) => (
              <li key={code}>
                <Badge tone={levels[level].tone}>{label}</Badge> {sentence}
              </li>
            ))}
          </ul>
          <p className="quiet">Diperiksa {time.long(web.at)}</p>
        </>
      )}
      {check.fault !== null && <Notice tone="warning">{check.fault.message}</Notice>}
      {abilities.web && (
        <Button busy={check.busy && 'Memeriksa situs…'} onClick={() => void check.send(undefined)}>
          {web === null ? 'Periksa situsnya' : 'Periksa situsnya lagi'}
        </Button>
      )}
    </div>
  )
}

const levels = {
  ok: { word: 'Sehat', tone: 'done' },
  warn: { word: 'Perlu diperhatikan', tone: 'warning' },
  bad: { word: 'Belum sesuai', tone: 'late' },
  unknown: { word: 'Tidak dapat diperiksa', tone: 'neutral' },
} as const satisfies Record<WebView['level'], { readonly word: string; readonly tone: Tone }>

// The live check of step 4: asks the zone's server whether the name is there, and keeps what it said.
import { useState } from 'react'
import type { CaseItem } from '../../shared/contract/case-view.ts'
import { api } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { useSend } from '../api/queries.ts'
import { LiveCheckFacts } from '../case/servers/LiveCheckFacts.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

export function LiveCheckPart({ caseId, item }: { readonly caseId: string; readonly item: CaseItem }) {
  const [key, setKey] = useState(newKey)
  const asking = useSend((sent: string) => api.domains.checkName({ caseId, itemId: item.id }, { key: sent }))
  const ask = async () => {
    const answer = await asking.send(key)
    if (answer?.ok === true) setKey(newKey())
  }
  return (
    <div>
      <h3>Pemeriksaan langsung di server nama</h3>
      {item.check === null ? (
        <p className="quiet">Belum ditanyakan ke server zona.</p>
      ) : (
        <LiveCheckFacts check={item.check} />
      )}
      {asking.fault !== null && (
        <Notice tone="late" live>
          {asking.fault.message}
        </Notice>
      )}
      <div className="server-acts">
        <Button small busy={asking.busy && 'Menanyai server…'} onClick={() => void ask()}>
          {item.check === null ? 'Periksa langsung' : 'Periksa lagi'}
        </Button>
      </div>
    </div>
  )
}

// Zona: when each zone of the office ends, and who answers for it; what is known here is what somebody recorded.
import { useState } from 'react'
import type { ZoneRow } from '../../../shared/contract/zones.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { Page, Section } from '../../ui/Page.tsx'
import { zonesSentence } from './zone-words.ts'
import { ZoneEditor } from './ZoneEditor.tsx'
import '../registry.css'

export function ZonesScreen() {
  const asked = useEndpoint(['zones', 'list'], () => api.zones.list({}, {}))
  return (
    <Answered asked={asked} doing="Membuka zona…">
      {({ zones }) => <ZoneList zones={zones} />}
    </Answered>
  )
}

export function ZoneList({ zones }: { readonly zones: readonly ZoneRow[] }) {
  const mayWrite = useMe().abilities.includes('register.write')
  const [opened, setOpened] = useState<string | null>(null)
  const row = zones.find((one) => one.zone === opened)
  const close = () => setOpened(null)
  return (
    <Page
      title={zonesSentence(zones)}
      sub="Dicatat dengan tangan dari akun registrar; Siladom tidak menanyakannya ke registrar. Meja saya memperingatkan 90, 30, dan 7 hari sebelumnya."
    >
      {zones.map((one) => (
        <Section key={one.zone} title={one.zone} note={one.due && <Badge tone="warning">perlu diperpanjang</Badge>}>
          <ZoneFactList row={one} />
          {mayWrite && (
            <div className="zone-act">
              <Button onClick={() => setOpened(one.zone)} aria-label={`${verbOf(one)} ${one.zone}`}>
                {verbOf(one)}…
              </Button>
            </div>
          )}
        </Section>
      ))}
      {row !== undefined && <ZoneEditor key={row.zone} row={row} onClose={close} />}
    </Page>
  )
}

export function ZoneFactList({ row }: { readonly row: ZoneRow }) {
  const time = useOfficeTime()
  const { changed } = row
  return (
    <FactList
      facts={[
        { label: 'Masa berlaku', value: row.expiry },
        { label: 'Pemegang akun registrar', value: row.accountHolder || 'belum dicatat' },
        { label: 'Pejabat Nama Domain', value: row.nameOfficial || 'belum dicatat' },
        {
          label: 'Terakhir diubah',
          value: changed === null ? '' : `${changed.by}, ${time.long(changed.at)}: ${changed.reason}`,
        },
      ]}
    />
  )
}

function verbOf(row: ZoneRow): string {
  return row.changed === null ? 'Catat' : 'Ralat'
}

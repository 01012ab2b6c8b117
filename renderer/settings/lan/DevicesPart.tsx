// The paired devices: who is connected, who paired them, and their revocation.
import { useState } from 'react'
import type { DeviceView } from '../../../shared/contract/lan.ts'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Section } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import { inPairs } from './lan-data.ts'

export function DevicesPart({ devices }: { readonly devices: readonly DeviceView[] }) {
  const [asked, setAsked] = useState<DeviceView | null>(null)
  const revoking = useProved<unknown>()
  const revoke = async ({ id, name }: DeviceView) => {
    const key = newKey()
    setAsked(null)
    const answer = await revoking.send(`Cabut ${name}`, (proof) =>
      api.lan.revokeDevice({ deviceId: id }, { key, proof }),
    )
    if (answer !== null) say(answer.ok ? `${name} dicabut; sambungan dan sesinya berakhir.` : answer.error.message)
  }
  return (
    <Section title="Perangkat">
      {devices.length === 0 ? (
        <p className="quiet">Belum ada perangkat yang disandingkan.</p>
      ) : (
        <ul className="panel-lines">
          {devices.map((device) => (
            <DeviceLine key={device.id} device={device} onRevoke={() => setAsked(device)} />
          ))}
        </ul>
      )}
      {asked !== null && (
        <Dialog
          open
          title={`Cabut ${asked.name}?`}
          onClose={() => setAsked(null)}
          footer={
            <>
              <Button onClick={() => setAsked(null)}>Batal</Button>
              <Button look="danger" onClick={() => void revoke(asked)}>
                Cabut perangkat…
              </Button>
            </>
          }
        >
          <p>
            Sambungannya diputus dan sesi di perangkat itu berakhir seketika. Yang sudah tersimpan tetap ada. Untuk
            memakainya lagi perangkat harus disandingkan dengan kode baru.
          </p>
        </Dialog>
      )}
      {revoking.dialog}
    </Section>
  )
}

function DeviceLine({ device, onRevoke }: { readonly device: DeviceView; readonly onRevoke: () => void }) {
  const time = useOfficeTime()
  const { name, fingerprint, pairedAt, pairedBy, revokedAt, connected } = device
  return (
    <li className="panel-line">
      <div>
        <strong>{name}</strong>{' '}
        {revokedAt !== null ? <Badge>dicabut</Badge> : connected ? <Badge>tersambung</Badge> : null}
        <p className="quiet">
          Disandingkan {time.long(pairedAt)} oleh {pairedBy}
          {revokedAt !== null && `, dicabut ${time.long(revokedAt)}`}.
        </p>
        <p className="fingerprint quiet">Sidik {inPairs(fingerprint.slice(0, 32))}…</p>
      </div>
      {revokedAt === null && (
        <Button small look="danger" onClick={onRevoke} aria-label={`Cabut ${name}`}>
          Cabut…
        </Button>
      )}
    </li>
  )
}

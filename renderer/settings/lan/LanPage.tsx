// Komputer induk: its switch, its certificate, and the devices that may come in.
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SettingsFrame } from '../SettingsFrame.tsx'
import { CertificatePart } from './CertificatePart.tsx'
import { DevicesPart } from './DevicesPart.tsx'
import { type LanData, lanSentence } from './lan-data.ts'
import { PairingPart } from './PairingPart.tsx'
import { SwitchPart } from './SwitchPart.tsx'
import './lan.css'

/** A device that asks to be paired writes no event until it is answered. */
const againMillis = 2_000

export function LanPage() {
  const asked = useEndpoint(['lan', 'settings'], () => api.lan.settings({}, {}), { every: againMillis })
  return (
    <Answered asked={asked} doing="Membuka komputer induk…">
      {(data) => <Lan data={data} />}
    </Answered>
  )
}

function Lan({ data }: { readonly data: LanData }) {
  const { state, practice } = data
  return (
    <SettingsFrame
      slug="komputer-induk"
      title={lanSentence(state)}
      sub="Satu komputer menyimpan data; yang lain bekerja padanya lewat jaringan kantor, dengan program Siladom yang disandingkan."
    >
      {practice && (
        <Notice tone="warning" title="Ini data latihan.">
          Data latihan hanya dapat dibuka di komputer ini. Siapkan kantor sungguhan untuk memakai komputer induk.
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice tone="late" live title="Komputer induk belum dapat dibuka.">
          {state.sentence} Dicoba lagi setiap 15 detik.
        </Notice>
      )}
      <SwitchPart data={data} />
      {state.kind === 'on' && <PairingPart state={state} pairing={data.pairing} />}
      <DevicesPart devices={data.devices} />
      {data.fingerprint !== null && <CertificatePart fingerprint={data.fingerprint} />}
    </SettingsFrame>
  )
}

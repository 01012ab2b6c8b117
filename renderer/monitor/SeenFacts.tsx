// What the last check saw of a name: addresses, the way through the web, the certificate.
import { useOfficeTime } from '../api/office-time.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'
import type { NameView } from './WatchedNameScreen.tsx'

export function SeenFacts({ view }: { readonly view: NameView }) {
  const time = useOfficeTime()
  const { addresses, hops, certificate, target } = view
  if (view.name.level === null) return null
  return (
    <Section title="Yang terlihat">
      <FactList
        facts={[
          { label: 'Tujuan di register', value: target },
          { label: 'Alamat', value: addresses.join(', ') },
          { label: 'Jalan di web', value: hops.length === 0 ? '' : <HopList hops={hops} /> },
          { label: 'Penerbit sertifikat', value: certificate?.issuer ?? '' },
          { label: 'Sertifikat sampai', value: certificate === null ? '' : time.long(certificate.validTo) },
        ]}
      />
    </Section>
  )
}

function HopList({ hops }: { readonly hops: NameView['hops'] }) {
  return (
    <ol className="hop-list">
      {hops.map(({ url, status, location }) => (
        <li key={url}>
          {url} menjawab {status}
          {location === '' ? '' : `, menunjuk ${location}`}
        </li>
      ))}
    </ol>
  )
}

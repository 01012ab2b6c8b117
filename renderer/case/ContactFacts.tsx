// Contact data of the applicant, for those who may see it.
import type { Json, JsonObject } from '../../shared/json.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'

const labels: Readonly<Record<string, string>> = {
  name: 'Nama',
  nip: 'NIP',
  position: 'Jabatan',
  phone: 'HP',
  email: 'E-mail',
  contact: 'Kontak',
}

const titles: Readonly<Record<string, string>> = {
  pengelola: 'Pengelola sub domain',
  received_by: 'Penerima surat',
  access_to: 'Penerima akses',
  reporter_name: 'Pelapor',
  reporter_contact: 'Kontak pelapor',
}

export function ContactFacts({ contact }: { readonly contact: JsonObject }) {
  const parts = Object.entries(contact).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
  if (parts.length === 0) return null
  return (
    <Section title="Data pemohon" note="disimpan terpisah, hanya untuk pelaksana">
      {parts.map(([kind, content]) => (
        <FactList
          key={kind}
          facts={Object.entries(content).map(([key, value]) => ({
            label: `${titles[kind] ?? kind}${key === 'name' ? '' : `, ${(labels[key] ?? key).toLocaleLowerCase('id')}`}`,
            value: typeof value === 'string' ? value : '',
          }))}
        />
      ))}
    </Section>
  )
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

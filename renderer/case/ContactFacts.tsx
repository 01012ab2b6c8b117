// Contact data of the applicant, for those who may see it.
import type { Json, JsonObject } from '../../shared/json.ts'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'
import { say } from '../ui/toast.ts'

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

interface ContactFactsProps {
  readonly caseId: string
  /** Numbers and addresses masked. */
  readonly contact: JsonObject
}

export function ContactFacts({ caseId, contact }: ContactFactsProps) {
  const whole = useSend(() => api.privacy.caseContact({ caseId }, { reason: '' }))
  const [shown, setShown] = useState<JsonObject | null>(null)
  const parts = Object.entries(shown ?? contact).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
  if (parts.length === 0) return null
  const show = async () => {
    const answer = await whole.send(undefined)
    if (answer?.ok === true) setShown(answer.value.contact)
    else if (answer !== null) say(answer.error.message)
  }
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
      {shown === null && (
        <p>
          <Button small busy={whole.busy && 'Membuka…'} onClick={() => void show()}>
            Tampilkan kontak lengkap
          </Button>{' '}
          <span className="quiet">Tercatat bersama nama Anda.</span>
        </p>
      )}
    </Section>
  )
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

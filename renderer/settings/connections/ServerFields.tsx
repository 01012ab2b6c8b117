// How names of a zone are written and which servers are asked.
import { Choice } from '../../ui/Choice.tsx'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { Section } from '../../ui/Page.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ConnectionForm } from './connection-form.ts'

export interface ConnectionPart {
  readonly form: ConnectionForm
  readonly set: (change: Partial<ConnectionForm>) => void
  readonly problems: readonly Problem[]
}

interface ServerFieldsProps extends ConnectionPart {
  readonly zone: string
  readonly hasTsigSecret: boolean
  readonly hasApiKey: boolean
}

export function ServerFields({ form, set, problems, zone, hasTsigSecret, hasApiKey }: ServerFieldsProps) {
  const { provider } = form
  return (
    <Section title={`Server zona ${zone}`}>
      <div className="fields">
        <Choice
          id="provider"
          label="Siapa yang menulis nama"
          options={providers}
          value={provider}
          onChange={(chosen) => set({ provider: chosen })}
          error={errorAt(problems, 'provider')}
        />
        <TextField
          id="primary"
          label="Server utama"
          help="Alamat IP; tambahkan :port bila bukan 53. Server ini ditanya pada langkah 4 dan 7."
          optional={provider !== 'rfc2136'}
          value={form.primary}
          onChange={(primary) => set({ primary })}
          error={errorAt(problems, 'primary')}
        />
        <Paragraph
          id="secondaries"
          label="Server lain yang harus menjawab sama"
          help="Satu alamat IP tiap baris."
          optional
          rows={2}
          value={form.secondaries}
          onChange={(secondaries) => set({ secondaries })}
          error={errorAt(problems, 'secondaries')}
        />
        {provider === 'rfc2136' && (
          <>
            <TextField
              id="tsig"
              label="Nama kunci TSIG"
              value={form.tsigName}
              onChange={(tsigName) => set({ tsigName })}
              error={errorAt(problems, 'tsig')}
            />
            <Choice
              id="tsigAlgorithm"
              label="Algoritma kunci"
              row
              options={algorithms}
              value={form.tsigAlgorithm}
              onChange={(tsigAlgorithm) => set({ tsigAlgorithm })}
            />
            <TextField
              id="tsigSecret"
              label="Rahasia kunci TSIG"
              help={keptSecret(hasTsigSecret)}
              password
              optional={hasTsigSecret}
              value={form.tsigSecret}
              onChange={(tsigSecret) => set({ tsigSecret })}
              error={errorAt(problems, 'tsigSecret')}
            />
          </>
        )}
        {provider === 'powerdns' && (
          <>
            <TextField
              id="api"
              label="Alamat API"
              help="Misalnya https://dns.contohkab.go.id:8443."
              value={form.apiUrl}
              onChange={(apiUrl) => set({ apiUrl })}
              error={errorAt(problems, 'api')}
            />
            <TextField
              id="apiServer"
              label="Nama server di PowerDNS"
              value={form.apiServer}
              onChange={(apiServer) => set({ apiServer })}
            />
            <TextField
              id="apiKey"
              label="Kunci API"
              help={keptSecret(hasApiKey)}
              password
              optional={hasApiKey}
              value={form.apiKey}
              onChange={(apiKey) => set({ apiKey })}
              error={errorAt(problems, 'apiKey')}
            />
          </>
        )}
      </div>
    </Section>
  )
}

const providers = [
  {
    value: 'manual',
    label: 'Dikerjakan sendiri',
    help: 'Siladom menyiapkan teks untuk disalin, dan memeriksa hasilnya bila server utama diisi.',
  },
  {
    value: 'rfc2136',
    label: 'DNS dinamis dengan kunci TSIG (RFC 2136)',
    help: 'BIND, Knot, PowerDNS, Windows DNS dengan TSIG. Siladom menulis sesudah Anda melihat rencananya.',
  },
  { value: 'powerdns', label: 'API PowerDNS', help: 'Siladom menulis lewat API sesudah Anda melihat rencananya.' },
] as const

const algorithms = [
  { value: 'hmac-sha256', label: 'hmac-sha256' },
  { value: 'hmac-sha512', label: 'hmac-sha512' },
] as const

function keptSecret(isKept: boolean): string {
  return isKept
    ? 'Sudah tersimpan dan disandikan. Isi hanya bila diganti.'
    : 'Disandikan di komputer ini; tidak masuk catatan, surat, maupun ekspor.'
}

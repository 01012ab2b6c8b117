// What is typed about a zone's servers, and the connection that it makes.
import type { ServerAddress, ZoneConnection } from '../../../shared/domains/connection.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'

export interface ConnectionForm {
  readonly provider: ZoneConnection['provider']
  readonly primary: string
  readonly secondaries: string
  readonly tsigName: string
  readonly tsigAlgorithm: 'hmac-sha256' | 'hmac-sha512'
  /** Empty leaves the kept one. */
  readonly tsigSecret: string
  readonly apiUrl: string
  readonly apiServer: string
  /** Empty leaves the kept one. */
  readonly apiKey: string
  readonly networks: string
  readonly proxy: string
  readonly redirect: string
  readonly hosting: string
  readonly ttl: number | null
}

export function formOf(connection: ZoneConnection): ConnectionForm {
  const { provider, primary, secondaries, tsig, api, networks, proxy, redirect, hosting, ttl } = connection
  return {
    provider,
    primary: primary === null ? '' : serverInWords(primary),
    secondaries: secondaries.map(serverInWords).join('\n'),
    tsigName: tsig?.name ?? '',
    tsigAlgorithm: tsig?.algorithm ?? 'hmac-sha256',
    tsigSecret: '',
    apiUrl: api?.url ?? '',
    apiServer: api?.server ?? 'localhost',
    apiKey: '',
    networks: networks.join('\n'),
    proxy: proxy.join(', '),
    redirect: redirect.join(', '),
    hosting: hosting.join(', '),
    ttl,
  }
}

export function connectionOf(zone: string, form: ConnectionForm): ZoneConnection {
  const primary = form.primary.trim()
  return {
    zone,
    provider: form.provider,
    primary: primary === '' ? null : serverOf(primary),
    secondaries: words(form.secondaries).map(serverOf),
    tsig:
      form.provider === 'rfc2136' && form.tsigName.trim() !== ''
        ? { name: form.tsigName.trim(), algorithm: form.tsigAlgorithm }
        : null,
    api:
      form.provider === 'powerdns' && form.apiUrl.trim() !== ''
        ? { url: form.apiUrl.trim(), server: form.apiServer.trim() }
        : null,
    networks: words(form.networks),
    proxy: words(form.proxy),
    redirect: words(form.redirect),
    hosting: words(form.hosting),
    ttl: form.ttl ?? 0,
  }
}

/** `connection.secondaries.1.port` belongs to the field `secondaries`. */
export function atFields(problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ path, sentence }) => ({
    path: path.replace(/^connection\./, '').split('.')[0] ?? '',
    sentence,
  }))
}

/** `103.10.20.53`, `103.10.20.53:5353`, `[2001:db8::53]:5353`. */
function serverInWords({ host, port }: ServerAddress): string {
  if (port === domainPort) return host
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

function serverOf(text: string): ServerAddress {
  const parts = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(text)
  if (parts === null) return { host: text, port: domainPort }
  return { host: parts[1] ?? parts[2] ?? '', port: parts[3] === undefined ? domainPort : Number(parts[3]) }
}

const domainPort = 53

function words(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '')
}

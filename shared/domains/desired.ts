// What a name needs for each of the five ways of making it: its records, and what its web server must do.
import { fail, ok, type Result } from '../result.ts'
import { type Address, isInside, parseAddress, parseNetwork, printAddress, readAddress } from './address.ts'
import type { ZoneConnection } from './connection.ts'
import type { PlanProblem } from './guard.ts'
import { hostProblem, isBelow, tidyHost } from './host-names.ts'
import { type RrSet, rrSet } from './records.ts'
import { readUpstream, readWebTarget } from './web-target.ts'

export type CreationMode = 'langsung' | 'proxy' | 'alias' | 'alih-http' | 'cloud'

/** What the web server behind the name does. */
export type WebPlan =
  | { readonly kind: 'own_server' }
  | { readonly kind: 'proxy'; readonly upstream: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'hosting'; readonly quotaGb: number | null }

export interface Wanted {
  readonly mode: CreationMode
  readonly fqdn: string
  readonly zone: string
  /** As it was decided: addresses, a host, a URL. */
  readonly target: string
  readonly capacityGb: number | null
}

export interface Desired {
  readonly records: readonly RrSet[]
  readonly web: WebPlan
}

type Settings = Pick<ZoneConnection, 'networks' | 'proxy' | 'redirect' | 'hosting' | 'ttl'>

/** The problems name the target or the connection; every address lies in a network that the office allows. */
export function desiredOf(wanted: Wanted, settings: Settings): Result<Desired, readonly PlanProblem[]> {
  const { mode, target, zone, fqdn } = wanted
  switch (mode) {
    case 'langsung':
      return typed(wanted, settings, { kind: 'own_server' })
    case 'alias': {
      const host = tidyHost(target)
      const problem =
        hostProblem(host) ?? (isBelow(host, zone) ? null : `Alias hanya boleh menunjuk nama di zona ${zone}.`)
      if (problem !== null) return refused('target', problem)
      return ok({ records: [rrSet(fqdn, 'CNAME', settings.ttl, [host])], web: { kind: 'own_server' } })
    }
    case 'proxy': {
      const upstream = readUpstream(target)
      if (!upstream.ok) return refused('target', upstream.error)
      const outside = outsideProblem([upstream.value.address], settings)
      if (outside !== null) return refused('target', outside)
      return fixed(fqdn, settings, 'proxy', { kind: 'proxy', upstream: upstream.value.url })
    }
    case 'alih-http': {
      const to = readWebTarget(target, zone, fqdn)
      return to.ok ? fixed(fqdn, settings, 'redirect', { kind: 'redirect', to: to.value }) : refused('target', to.error)
    }
    case 'cloud': {
      const web: WebPlan = { kind: 'hosting', quotaGb: wanted.capacityGb }
      const host = tidyHost(target)
      if (parseAddress(host) !== null) return typed(wanted, settings, web)
      if (hostProblem(host) === null && isBelow(host, zone))
        return ok({ records: [rrSet(fqdn, 'CNAME', settings.ttl, [host])], web })
      return fixed(fqdn, settings, 'hosting', web)
    }
  }
}

function typed({ target, fqdn }: Wanted, settings: Settings, web: WebPlan): Result<Desired, readonly PlanProblem[]> {
  const texts = target.split(/[\s,;]+/).filter((text) => text !== '')
  if (texts.length === 0) return refused('target', 'Isi alamat IP server tujuan.')
  const addresses: Address[] = []
  for (const text of texts) {
    const read = readAddress(text)
    if (!read.ok) return refused('target', read.error)
    addresses.push(read.value)
  }
  const outside = outsideProblem(addresses, settings)
  return outside === null
    ? ok({ records: addressSets(fqdn, addresses, settings.ttl), web })
    : refused('target', outside)
}

/** Points to a server of Diskominfo that the administrator named. */
function fixed(
  fqdn: string,
  settings: Settings,
  which: 'proxy' | 'redirect' | 'hosting',
  web: WebPlan,
): Result<Desired, readonly PlanProblem[]> {
  const addresses = settings[which].flatMap((text) => parseAddress(text) ?? [])
  if (addresses.length === 0)
    return refused(
      'connection',
      `Alamat ${serverWords[which]} belum diisi. Minta administrator mengisinya di koneksi zona.`,
    )
  return ok({ records: addressSets(fqdn, addresses, settings.ttl), web })
}

const serverWords = {
  proxy: 'proxy Diskominfo',
  redirect: 'server pengalihan web',
  hosting: 'server penyimpanan (cloud)',
} as const

function addressSets(fqdn: string, addresses: readonly Address[], ttl: number): readonly RrSet[] {
  const of = (family: 4 | 6) => addresses.filter((address) => address.family === family).map(printAddress)
  const [v4, v6] = [of(4), of(6)]
  return [
    ...(v4.length === 0 ? [] : [rrSet(fqdn, 'A', ttl, v4)]),
    ...(v6.length === 0 ? [] : [rrSet(fqdn, 'AAAA', ttl, v6)]),
  ]
}

function outsideProblem(addresses: readonly Address[], { networks }: Settings): string | null {
  const allowed = networks.flatMap((text) => parseNetwork(text) ?? [])
  const outside = addresses.filter((address) => !isInside(address, allowed)).map(printAddress)
  if (outside.length === 0) return null
  return `Alamat ${outside.join(', ')} di luar jaringan yang diizinkan untuk zona ini. Periksa tujuan, atau minta administrator menambah jaringannya.`
}

function refused(path: PlanProblem['path'], sentence: string): Result<never, readonly PlanProblem[]> {
  return fail([{ path, sentence }])
}

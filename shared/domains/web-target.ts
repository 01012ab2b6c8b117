// Targets of web servers as they are typed: the machine behind a proxy, and the address that a redirect leads to.
import { fail, ok, type Result } from '../result.ts'
import { type Address, parseAddress, printAddress, readAddress } from './address.ts'
import { hostProblem, isBelow, tidyHost } from './host-names.ts'

export interface Upstream {
  readonly address: Address
  /** `http://10.20.4.17:8080`, no path. */
  readonly url: string
}

/** `10.20.4.17`, `10.20.4.17:8080`, `[2001:db8::1]:8080`, each with `http://` or `https://` in front or not. */
export function readUpstream(text: string): Result<Upstream, string> {
  const parts = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^/:]*|[0-9a-fA-F:.%]*::?[0-9a-fA-F:.%]*)(?::(\d{1,5}))?\/?$/.exec(
    text.trim(),
  )
  if (parts === null) return fail(upstreamForm)
  const address = readAddress((parts[2] ?? '').replaceAll(/^\[|\]$/g, ''))
  if (!address.ok) return address
  const scheme = parts[1] ?? 'http'
  const port = parts[3] === undefined ? (scheme === 'https' ? 443 : 80) : Number(parts[3])
  if (port < 1 || port > 65_535) return fail('Port 1 sampai 65535.')
  const host = address.value.family === 6 ? `[${printAddress(address.value)}]` : printAddress(address.value)
  return ok({ address: address.value, url: `${scheme}://${host}:${port}` })
}

const upstreamForm = 'Tulis alamat IP server di balik proxy, boleh dengan port: 10.20.4.17 atau 10.20.4.17:8080.'

/** The whole URL of a redirect; government names alone, and never a bare address or the name itself. */
export function readWebTarget(text: string, zone: string, fqdn: string): Result<string, string> {
  const parts = /^(?:(https?):\/\/)?([^/?#:@]+)(\/[A-Za-z0-9._~%/+-]*)?(\?[A-Za-z0-9._~%&=+-]*)?$/.exec(text.trim())
  if (parts === null)
    return fail('Tulis alamat web tujuan seperti https://dinkes.contohkab.go.id/, tanpa spasi, port, dan tanda kutip.')
  const host = tidyHost(parts[2] ?? '')
  if (parseAddress(host) !== null || /^[\d.]+$/.test(host))
    return fail('Alih alamat web tidak boleh menuju alamat IP. Tulis nama tujuannya.')
  const problem = hostProblem(host)
  if (problem !== null) return fail(problem)
  if (host === fqdn) return fail('Alih alamat web tidak boleh menuju nama itu sendiri.')
  if (!isBelow(host, zone) && host !== zone && !host.endsWith('.go.id'))
    return fail(`Alih alamat web hanya boleh menuju nama di zona ${zone} atau nama go.id lain, bukan ${host}.`)
  return ok(`${parts[1] ?? 'https'}://${host}${parts[3] ?? '/'}${parts[4] ?? ''}`)
}

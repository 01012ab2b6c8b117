// Names written through the API of PowerDNS: read, compared and patched in one transaction of the server, without conditions.
import type { Plan } from '../../../../shared/domains/plan.ts'
import { quoted, type RrSet, rrSet, unquoted } from '../../../../shared/domains/records.ts'
import { fail, ok } from '../../../../shared/result.ts'
import { type ApiChange, type ApiSet, type ApiZone, getZone, patchZone, type PowerDnsOptions } from './powerdns-api.ts'
import { type DnsProvider, type ProviderFault, providerFault } from './provider.ts'

export function powerDnsProvider(options: PowerDnsOptions): DnsProvider {
  const { zone } = options
  return {
    kind: 'powerdns',
    can: { conditional: false, automatic: true, reads: true },
    read: async (name, limits = {}) => {
      const star = `*.${name.slice(name.indexOf('.') + 1)}`
      const zones: ApiZone[] = []
      for (const asked of [name, star, ...ancestors(name, zone)]) {
        const answer = await getZone(options, asked, limits)
        if (!answer.ok) return answer
        zones.push(answer.value)
      }
      const [own, starred] = zones
      if (own === undefined || starred === undefined) return fail(providerFault('upstream', 'PowerDNS tidak menjawab.'))
      if (zones.some(({ rrsets }) => rrsets.some(isDelegation))) return fail(delegated(name))
      return ok({
        sets: setsFor(own, name),
        serial: own.serial,
        wildcard: setsFor(starred, star).length > 0,
        readOnly: isReadOnly(own) ? readOnly(zone) : null,
      })
    },
    write: async (plan, limits = {}) => await patchZone(options, changesOf(plan), limits),
  }

  function isDelegation(set: ApiSet): boolean {
    return set.type === 'NS' && set.name !== `${zone}.` && set.records.length > 0
  }
}

/** Names between this one and the zone. */
function ancestors(name: string, zone: string): string[] {
  const labels = name.slice(0, -zone.length - 1).split('.')
  return labels.slice(1).map((_, index) => [...labels.slice(index + 1), zone].join('.'))
}

/** A deleted name that keeps a comment comes back without records, and a disabled record is not served. */
function setsFor({ rrsets }: ApiZone, name: string): RrSet<string>[] {
  return rrsets.flatMap((set) => {
    const values = set.records.filter((record) => !record.disabled).map((record) => readable(set.type, record.content))
    return set.name === `${name}.` && values.length > 0 ? [rrSet(name, set.type, set.ttl, values)] : []
  })
}

function readable(type: string, content: string): string {
  if (type === 'TXT') {
    const strings = unquoted(content)
    return strings === null ? content : quoted(strings)
  }
  return type === 'CNAME' || type === 'NS' || type === 'MX' ? content.toLowerCase().replace(/\.$/, '') : content
}

/** All deletions stand before what takes their place. */
function changesOf({ changes }: Plan): ApiChange[] {
  return changes.map(({ before, after }): ApiChange => {
    const set = after ?? before
    const name = `${set.name}.`
    if (after === null) return { name, type: set.type, changetype: 'DELETE' }
    const records = after.values.map((value) => ({
      content: after.type === 'CNAME' ? `${value}.` : value,
      disabled: false as const,
    }))
    return { name, type: after.type, changetype: 'REPLACE', ttl: after.ttl, records }
  })
}

function isReadOnly({ kind }: ApiZone): boolean {
  return /^(slave|secondary|consumer)$/i.test(kind)
}

function readOnly(zone: string): string {
  return `Zona ${zone} di PowerDNS ini hanya salinan dan tidak dapat diubah. Sambungkan Siladom ke server utamanya.`
}

function delegated(name: string): ProviderFault {
  return providerFault(
    'invalid',
    `${name} sudah diserahkan ke server nama lain, sehingga catatan baru tidak akan terlihat. Hubungi pengelola server itu.`,
  )
}

// Judges what was seen in DNS: the zone's own servers, the public view, aliases that lead nowhere.
import type { CheckFinding } from './finding.ts'
import type { Observation, SeenServer } from './observation.ts'
import type { Expected } from './expected.ts'

export function dnsFindings(seen: Observation, expected: Expected): readonly CheckFinding[] {
  return [...authFindings(seen, expected), publicFinding(seen, expected), ...danglingFindings(seen, expected)]
}

/** Nothing is said of the zone's servers where none was asked. */
function authFindings({ servers }: Observation, expected: Expected): readonly CheckFinding[] {
  if (servers.length === 0) return []
  const said = (level: CheckFinding['level'], sentence: string): CheckFinding[] => [
    { code: 'DNS_AUTH', level, sentence },
  ]
  const answering = servers.filter(({ state }) => state !== 'unknown')
  if (answering.length === 0) return said('unknown', `Tidak satu pun server nama menjawab (${namesOf(servers)}).`)
  const different = answering.filter((server) => !sameRecords(server, expected, answering[0]))
  if (different.length > 0)
    return said(
      'bad',
      `Jawaban ${namesOf(different)} berbeda dari ${expected.records === null ? 'yang lain' : 'register'}. Periksa zona dan salinannya.`,
    )
  const silent = servers.filter(({ state }) => state === 'unknown')
  if (silent.length > 0) return said('warn', `${namesOf(silent)} tidak menjawab; yang lain sama. Periksa server itu.`)
  const serials = new Set(answering.map(({ serial }) => serial))
  if (serials.size > 1)
    return said('warn', 'Nomor seri zona belum sama di semua server nama. Tunggu, lalu periksa lagi.')
  return said('ok', `${answering.length} server nama menjawab sama.`)
}

function sameRecords(server: SeenServer, expected: Expected, first: SeenServer | undefined): boolean {
  const wanted = expected.records ?? first?.records ?? []
  return server.records.join('\n') === wanted.toSorted().join('\n')
}

function namesOf(servers: readonly SeenServer[]): string {
  return servers.map(({ server }) => server).join(', ')
}

/** The zone's own server has it already: other resolvers may still remember that it was not there. */
function isYoung({ servers }: Observation): boolean {
  return servers.some(({ state }) => state === 'found')
}

const youngSentence =
  'Server nama sudah menjawab, DNS umum belum. Tunggu sampai catatan lama habis masanya, lalu periksa lagi.'

function publicFinding(seen: Observation, expected: Expected): CheckFinding {
  const { dns } = seen
  const code = 'DNS_PUBLIC' as const
  switch (dns.state) {
    case 'missing':
      if (isYoung(seen)) return { code, level: 'warn', sentence: youngSentence }
      if (dns.aliases.length > 0) return { code, level: 'bad', sentence: 'Nama ada, tetapi tujuannya tidak.' }
      return { code, level: 'bad', sentence: 'Nama ini tidak ada di DNS. Buat lagi, atau lepaskan dari register.' }
    case 'empty':
      return { code, level: 'bad', sentence: 'Nama ini ada tanpa alamat. Lengkapi catatan A, AAAA, atau CNAME.' }
    case 'unknown':
      return { code, level: 'unknown', sentence: `DNS tidak dapat ditanya (${dns.why}). Periksa jaringan kantor.` }
    case 'found': {
      const wanted = expected.addresses
      if (wanted !== null && !dns.addresses.every((address) => wanted.includes(address)))
        return {
          code,
          level: 'bad',
          sentence: `Alamatnya ${dns.addresses.join(', ')}, di register ${wanted.join(', ')}. Samakan zona atau register.`,
        }
      return { code, level: 'ok', sentence: `Alamatnya ${dns.addresses.join(', ')}.` }
    }
  }
}

/** A target that is gone can be registered by somebody else; inside our own zone it is only a slip. */
function danglingFindings({ dns }: Observation, { zone }: Expected): readonly CheckFinding[] {
  const last = dns.aliases.at(-1)
  if (last === undefined) return []
  const code = 'CNAME_DANGLING' as const
  if (dns.state === 'found') return [{ code, level: 'ok', sentence: `Alias ke ${last}, yang ada.` }]
  if (dns.state === 'unknown')
    return [{ code, level: 'unknown', sentence: `Tujuan alias ${last} tidak dapat ditanya.` }]
  const isOurs = last === zone || last.endsWith(`.${zone}`)
  return [
    isOurs
      ? { code, level: 'warn', sentence: `Alias menunjuk ${last}, yang tidak ada di zona ini. Hapus atau betulkan.` }
      : {
          code,
          level: 'bad',
          sentence: `Alias menunjuk ${last}, yang tidak ada: orang lain dapat mengambilnya. Hapus alias ini segera.`,
        },
  ]
}

// Looks at one name of the register: DNS, http, https, its certificate and its page. It takes an entry, never an address.
import type { Clock } from '../../../../shared/time.ts'
import { type Expected, targetAddresses } from '../../../../shared/watch/expected.ts'
import { gamblingWords, pageText } from '../../../../shared/watch/gambling-words.ts'
import type { Observation, SeenContent, SeenServer, SeenWeb } from '../../../../shared/watch/observation.ts'
import { type Followed, follow, type Way } from './follow.ts'
import { type DnsView, rememberingView } from './resolver.ts'
import type { CheckRules } from './rules.ts'
import { frontPage } from './web-address.ts'

export interface Checker {
  readonly dns: DnsView
  /** Asks each name server of the zone; empty where none is known. */
  readonly askServers: (expected: Expected, signal: AbortSignal) => Promise<readonly SeenServer[]>
  readonly rules: CheckRules
  readonly clock: Clock
}

export interface CheckedEntry {
  readonly expected: Expected
  /** The approved target as the register has it. */
  readonly target: string | null
}

const agents = {
  own: 'Siladom/1 (pemeriksa sub domain Dinas Kominfo)',
  searchEngine: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
} as const

const notAsked: SeenWeb = { hops: [], end: 'no_answer', code: '', hsts: '' }
const contentChars = 64 * 1024

/** Ends within the rules' time; what could not be seen by then is said as unknown. */
export async function observe(checker: Checker, entry: CheckedEntry, closing: AbortSignal): Promise<Observation> {
  const { rules, clock } = checker
  const dns = rememberingView(checker.dns)
  const { expected } = entry
  const { fqdn } = expected
  const signal = AbortSignal.any([closing, AbortSignal.timeout(rules.checkMillis)])
  const [seen, servers] = await Promise.all([dns.resolve(fqdn, signal), checker.askServers(expected, signal)])
  const base = { fqdn, at: clock.now(), dns: seen, servers }
  if (seen.state !== 'found') return { ...base, plain: notAsked, web: notAsked, certificate: null, content: null }
  const way: Way = {
    dns,
    rules,
    allowed: { zone: expected.zone, redirectHost: expected.redirectHost },
    targets: [...targetAddresses(entry.target), ...(expected.addresses ?? [])],
    agent: agents.own,
    signal,
  }
  const plain = await follow(frontPage(fqdn, false, rules), way, 0)
  const secure = await follow(frontPage(fqdn, true, rules), way)
  const usesHttps = secure.web.hops.length > 0 || plain.web.hops.length === 0
  const main = usesHttps ? secure : await follow(frontPage(fqdn, false, rules), way)
  const content = await contentOf(main, usesHttps, fqdn, way)
  return { ...base, plain: plain.web, web: main.web, certificate: secure.certificate, content }
}

/** The page as anybody sees it, then as a search engine does: a taken-over site often shows its games to that one alone. */
async function contentOf(main: Followed, secure: boolean, fqdn: string, way: Way): Promise<SeenContent | null> {
  if (main.body === null) return null
  const page = pageText(main.body.slice(0, contentChars))
  const words = gamblingWords(page.text)
  const other = await follow(frontPage(fqdn, secure, way.rules), { ...way, agent: agents.searchEngine })
  const hidden = other.body === null ? [] : gamblingWords(pageText(other.body.slice(0, contentChars)).text)
  return { title: page.title, words, hiddenWords: hidden.filter((word) => !words.includes(word)) }
}

// What was seen of a name at one moment: facts alone, no judgement. Kept as evidence.
import type { Instant } from '../time.ts'

/** How a question to a name server ended. `unknown` is silence or refusal, never "does not exist". */
export type LookState = 'found' | 'empty' | 'missing' | 'unknown'

export interface SeenDns {
  readonly state: LookState
  /** Addresses in their order; empty where there are none. */
  readonly addresses: readonly string[]
  /** The alias chain, from the first target on. */
  readonly aliases: readonly string[]
  /** Why it is unknown, as a code of the resolver. */
  readonly why: string
}

/** The same question put to one name server of the zone. */
export interface SeenServer {
  readonly server: string
  readonly state: LookState
  /** "A 10.20.4.2", sorted. */
  readonly records: readonly string[]
  readonly serial: number | null
}

export interface SeenHop {
  /** Scheme, host and path; never the query. */
  readonly url: string
  readonly status: number
  /** Where it points on to, as scheme, host and path; empty where it does not. */
  readonly location: string
}

/**
 * How the way ended: an answer; a refusal by our own rules (`internal`: an address that the check does not touch,
 * `left`: a host outside the zone, `not_web`: no web address); too long a way; or no answer at all.
 */
export type WebEnd = 'answered' | 'internal' | 'left' | 'not_web' | 'loop' | 'too_many' | 'no_answer'

export interface SeenWeb {
  readonly hops: readonly SeenHop[]
  readonly end: WebEnd
  /** Error code where nothing answered: ECONNREFUSED, ETIMEDOUT, … */
  readonly code: string
  readonly hsts: string
}

export interface SeenCertificate {
  /** Node's first objection to the chain; empty where there is none. */
  readonly chainError: string
  readonly fitsName: boolean
  readonly issuer: string
  readonly validFrom: Instant
  readonly validTo: Instant
}

export interface SeenContent {
  readonly title: string
  /** Gambling words on the page as anybody sees it. */
  readonly words: readonly string[]
  /** Gambling words that only a search engine is shown. */
  readonly hiddenWords: readonly string[]
}

export interface Observation {
  readonly fqdn: string
  readonly at: Instant
  readonly dns: SeenDns
  readonly servers: readonly SeenServer[]
  /** The first answer of http://. */
  readonly plain: SeenWeb
  /** https:// to its end; http:// to its end where https does not answer. */
  readonly web: SeenWeb
  readonly certificate: SeenCertificate | null
  readonly content: SeenContent | null
}

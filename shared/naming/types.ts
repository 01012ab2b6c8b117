// What the name rules read and what they answer.
import type { UnitId } from '../ids.ts'
import type { DateText } from '../time.ts'

export const findingCodes = [
  'EMPTY',
  'EMPTY_LABEL',
  'TOO_DEEP',
  'NON_ASCII',
  'PUNYCODE',
  'WILDCARD',
  'UNDERSCORE_SERVICE',
  'LABEL_TOO_LONG',
  'HYPHEN_EDGE',
  'BAD_CHARS',
  'HYPHEN_34',
  'ALL_DIGITS',
  'TOO_SHORT',
  'LONG',
  'DOUBLE_HYPHEN',
  'NAME_TOO_LONG',
  'RESERVED',
  'BANNED_WORD',
  'TAKEN_REGISTER',
  'CONFUSABLE',
  'SIMILAR',
  'OTHER_UNITS_NAME',
  'NOT_OFFICIAL_ABBREVIATION',
  'VILLAGE',
  'REGISTER_INCOMPLETE',
] as const

export type FindingCode = (typeof findingCodes)[number]

/** `block` takes Setujui away at step 6, `warn` must be answered by the verifier, `info` is only read. */
export type Severity = 'block' | 'warn' | 'info'

export interface NameRule {
  /** The rule as it is cited: an RFC, a regulation, or the office's own list. */
  readonly source: string
  readonly kind: 'hukum' | 'standar' | 'kebijakan kantor'
}

export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  /** In Indonesian: what is wrong with this name, and the remedy. */
  readonly sentence: string
  readonly rule: NameRule
  /** Whether the Kabid may pass over it with a written reason. */
  readonly override: 'none' | 'kabid'
  /** The whole name of what it clashes with or resembles. */
  readonly related?: string
  /** TAKEN_REGISTER only: the asking unit owns the name itself, so step 6 may offer "Atur ulang akses". */
  readonly ownedByAsker?: boolean
}

export type UnitKind = 'pd' | 'upt' | 'kecamatan' | 'kelurahan' | 'desa' | 'lain'

export interface NameUnit {
  readonly id: UnitId
  readonly name: string
  /** The official abbreviation as a label; empty where the unit has none. */
  readonly abbreviation: string
  readonly kind: UnitKind
  readonly parentId: UnitId | null
}

/** `planned` is granted in an open case and not yet made; `released` is deleted and may be in quarantine. */
export type RegisterState = 'planned' | 'active' | 'suspended' | 'released'

export interface RegisteredName {
  readonly fqdn: string
  readonly unitId: UnitId | null
  readonly unitName: string
  readonly state: RegisterState
  /** The day a released name was deleted; null otherwise or where nobody knows. */
  readonly releasedAt: DateText | null
}

/** `dns`, `mail` and `infra` are never given away; `trust` needs the Kabid's written reason. */
export type ReservedGroup = 'dns' | 'mail' | 'infra' | 'trust'

export interface ReservedLabel {
  readonly label: string
  readonly group: ReservedGroup
}

export interface BannedWord {
  readonly text: string
  /** `anywhere` in the label, or only as a `part` between hyphens. */
  readonly where: 'anywhere' | 'part'
  /** Why it is not allowed, as it stands in the sentence. */
  readonly reason: string
}

/** What the office decides about names; every list may be edited. */
export interface NamePolicy {
  readonly reserved: readonly ReservedLabel[]
  readonly banned: readonly BannedWord[]
  /** Shortest label in letters. */
  readonly minimumLength: number
  /** A label of more letters than this is called long. */
  readonly longFrom: number
  /** The official label of a kecamatan; `{nama}` stands for its abbreviation. */
  readonly districtPattern: string
  /** Calendar days before another unit may have a released name. */
  readonly quarantineDays: number
}

export interface NameContext {
  /** The zones that the office manages; the first is the one that a bare label belongs to. */
  readonly zones: readonly [string, ...string[]]
  /** Who asks; null where nobody said. */
  readonly asker: NameUnit | null
  readonly units: readonly NameUnit[]
  readonly register: readonly RegisteredName[]
  /** Somebody declared that the register holds every existing name. */
  readonly registerComplete: boolean
  readonly policy: NamePolicy
  /** The day of the check, for the quarantine. */
  readonly today: DateText
}

export interface NameCheck {
  /** What was typed, untouched. */
  readonly asked: string
  /** The part in front of the zone, lower case, cleaned of what cannot be seen. */
  readonly label: string
  readonly zone: string
  readonly fqdn: string
  readonly findings: readonly Finding[]
}

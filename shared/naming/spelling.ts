// The findings that say that something cannot be a host name at all.
import type { FindingCode } from './types.ts'

/** A name that exists may be short, reserved or unlucky; what cannot be a host name at all cannot exist. */
export const spellingCodes: ReadonlySet<FindingCode> = new Set([
  'EMPTY',
  'EMPTY_LABEL',
  'NON_ASCII',
  'PUNYCODE',
  'WILDCARD',
  'UNDERSCORE_SERVICE',
  'LABEL_TOO_LONG',
  'HYPHEN_EDGE',
  'BAD_CHARS',
  'HYPHEN_34',
  'NAME_TOO_LONG',
])

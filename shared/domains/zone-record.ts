// A record of a zone as text: names absolute, in lower case, without the final dot.

export interface ZoneRecord {
  readonly name: string
  /** "A", "CNAME", "TXT" … in capitals. */
  readonly type: string
  /** Seconds. */
  readonly ttl: number
  /** As a zone file writes it, names in it absolute. */
  readonly value: string
}

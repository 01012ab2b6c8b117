// Which names of a zone somebody was given, and which belong to the zone's own machinery.

const servers = /^(?:ns\d*|dns\d*|mx\d*|localhost)$/

/** Names of services and servers (`_dmarc`, `ns1`), the zone itself, wildcards and names of other zones are nobody's. */
export function isGivenName(name: string, zone: string): boolean {
  if (!name.endsWith(`.${zone}`)) return false
  const label = name.slice(0, -zone.length - 1)
  return !/(?:^|\.)_|\*/.test(label) && !servers.test(label)
}

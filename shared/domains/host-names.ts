// Names of hosts in plans and connections: letters, digits and hyphens, inside a zone or not.

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** What is wrong with a host name (RFC 952, 1123; no underscore, no wildcard), or null. */
export function hostProblem(name: string): string | null {
  if (name === '' || name.length > 253) return 'Tulis nama dengan 1 sampai 253 huruf.'
  return name.split('.').every((one) => label.test(one))
    ? null
    : `"${name}" bukan nama yang sah: hanya huruf kecil, angka, dan tanda hubung di tengah, dipisahkan titik.`
}

/** Below the zone, not the zone itself. */
export function isBelow(name: string, zone: string): boolean {
  return name.endsWith(`.${zone}`)
}

/** The part in front of the zone; the name itself where it is not below it. */
export function labelIn(name: string, zone: string): string {
  return isBelow(name, zone) ? name.slice(0, -zone.length - 1) : name
}

/** As it is typed: lower case, without blanks around and a final dot. */
export function tidyHost(text: string): string {
  return text.trim().toLowerCase().replace(/\.$/, '')
}

// Names of hosts in plans and connections: letters, digits and hyphens, inside a zone or not.

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** What is wrong with a host name (RFC 952, 1123; no underscore, no wildcard), or null. */
export function hostProblem(name: string): string | null {
  if (name === '' || name.length > 253) return 'Tulis nama dengan 1 sampai 253 huruf.'
  return name.split('.').every((one) => label.test(one))
    ? null
    : `"${name}" bukan nama yang sah: hanya huruf kecil, angka, dan tanda hubung di tengah, dipisahkan titik.`
}

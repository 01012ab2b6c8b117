// Knows our own page by its address, `app://kantor/...`.

export const scheme = 'app'
const host = 'kantor'
export const startPage = `${scheme}://${host}/`

/** Compares scheme and host: the origin of every custom scheme is the same word `null` in Node. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${scheme}:` && url.host === host
}

/** A document that our own page has made in memory, such as the PDF it shows in a frame. */
export function isOwnBlob(address: string): boolean {
  return address.startsWith('blob:') && isOwnPage(address.slice('blob:'.length))
}

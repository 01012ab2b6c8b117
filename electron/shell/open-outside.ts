// The one door to the user's browser: web addresses over https and nothing else.
import { shell } from 'electron'

export function isSafeOutside(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === ''
}

/** Does nothing for an address that is not safe. */
export async function openOutside(address: string): Promise<void> {
  if (isSafeOutside(address)) await shell.openExternal(address)
}

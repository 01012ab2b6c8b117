// The words behind the question mark of the address: filters stand there, so that a list can be linked to and returned to.
import { useRouter } from '@tanstack/react-router'
import { useCallback, useSyncExternalStore } from 'react'

export interface AddressWords {
  /** Empty where the word is not there. */
  readonly get: (name: string) => string
  /** An empty value takes the word away; the address is replaced, so that "kembali" leaves the list. */
  readonly set: (changes: Readonly<Record<string, string>>) => void
}

export function useAddressWords(): AddressWords {
  const { history } = useRouter()
  const search = useSyncExternalStore(
    (listener) => history.subscribe(() => listener()),
    () => history.location.search,
  )
  const get = useCallback((name: string) => new URLSearchParams(search).get(name) ?? '', [search])
  const set = useCallback(
    (changes: Readonly<Record<string, string>>) => {
      const { pathname, search: now } = history.location
      history.replace(addressWith(pathname, now, changes))
    },
    [history],
  )
  return { get, set }
}

/** `/agenda` and `?buku=keluar` with `{ cari: 'a b' }` is `/agenda?buku=keluar&cari=a%20b`. */
export function addressWith(path: string, search: string, changes: Readonly<Record<string, string>>): string {
  const words = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') words.delete(name)
    else words.set(name, value)
  }
  const text = words.toString().replaceAll('+', '%20')
  return text === '' ? path : `${path}?${text}`
}

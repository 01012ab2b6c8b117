// Reads the address of a komputer induk as a person types it.

const usualPort = 4651

export interface TypedAddress {
  readonly address: string
  readonly port: number
}

/** `10.20.4.9`, `10.20.4.9:4651`, `https://10.20.4.9:4651/`; null where it is none. */
export function readAddress(typed: string): TypedAddress | null {
  const found = /^(?:https:\/\/)?([a-z0-9.-]{1,253})(?::(\d{1,5}))?\/?$/i.exec(typed.trim())
  const port = Number(found?.[2] ?? usualPort)
  if (found?.[1] === undefined || port < 1 || port > 65_535) return null
  return { address: found[1].toLowerCase(), port }
}

// A key for one command: sent again with the same key, the server does nothing the second time.
export function newKey(): string {
  return crypto.randomUUID()
}

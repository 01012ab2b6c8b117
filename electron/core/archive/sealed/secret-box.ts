// Keeps keys under the office's key, so that the database and its copies never hold a key in the clear.

/** What is asked of a host: Electron wraps with safeStorage's key, others with a file beside the database. */
export interface SecretBox {
  wrap(key: Uint8Array): Promise<Uint8Array>
  /** @throws Error where the bytes were not wrapped by this box. */
  unwrap(wrapped: Uint8Array): Promise<Uint8Array>
  /** 32 bytes that only this office's key gives, others for each purpose. */
  derive(purpose: string): Promise<Uint8Array>
  /** The office's key itself, encrypted under another key: for the recovery key and nothing else. */
  wrapOwn(key: Uint8Array): Promise<Uint8Array>
}

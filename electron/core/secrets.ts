// Where the core gets the office's key from: a file beside the database, or what the operating system protects.

export interface SecretBox {
  /**
   * The office's key of 32 bytes, which wraps the keys of the sealed scans. Made on the first call and kept;
   * the data folder must exist by then.
   */
  officeKey(): Promise<Uint8Array>
}

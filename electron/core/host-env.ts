// What a host tells the core about a call, out of band and never read from a header, and what it gets to serve.

export interface HostEnv {
  readonly transport: 'desktop' | 'loopback' | 'lan' | 'test'
  /** The address of the caller, where there is one. */
  readonly remote?: string
  /** The address of this computer that was called, on the LAN. */
  readonly local?: string
  /** The paired device, where the host has checked its certificate. */
  readonly device?: string
  /** What the caller proved to hold the key of, on the LAN, paired or not. */
  readonly certificate?: DeviceCertificate
}

export interface DeviceCertificate {
  /** SHA-256 of the certificate, 64 hex digits. */
  readonly fingerprint: string
  /** The public key (SPKI, DER) in base64. */
  readonly publicKey: string
}

/** The whole application without a window. */
export interface Core {
  /** Answers a request of the page or of the API; never rejects. */
  fetch(request: Request, env: HostEnv): Promise<Response>
  /** Ends what runs, empties the write-ahead log and frees the data folder. */
  close(): Promise<void>
}

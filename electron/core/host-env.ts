// What a host tells the core beside each request, out of band and never read from a header, and what it gets to serve.

export interface HostEnv {
  readonly transport: 'desktop' | 'loopback' | 'lan' | 'test'
  /** The address of the caller, where there is one. */
  readonly remote?: string
  /** The paired device, where the host has checked its certificate. */
  readonly device?: string
}

/** The whole application without a window. */
export interface Core {
  /** Answers a request of the page or of the API; never rejects. */
  fetch(request: Request, env: HostEnv): Promise<Response>
  /** Ends what runs, empties the write-ahead log and frees the data folder. */
  close(): Promise<void>
}

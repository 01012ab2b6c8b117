// Why a host cannot start: what the store says, or what only the host can know.

/** A start fault of the store fits it. */
export interface HostFault {
  readonly code: string
  /** In Indonesian, with the remedy. */
  readonly sentence: string
}

/** The exit code of a window that has shown its fault to the user, so that nobody opens something else instead. */
export const faultShown = 3

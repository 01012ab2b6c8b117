// How far a backup, a restore or an export is.

export interface Progress {
  readonly step: 'copy' | 'check' | 'files' | 'open' | 'write'
  readonly done: number
  readonly total: number
}

export type TellProgress = (progress: Progress) => void

// How far a backup or a restore is.

export interface Progress {
  readonly step: 'copy' | 'check' | 'files' | 'open'
  readonly done: number
  readonly total: number
}

export type TellProgress = (progress: Progress) => void

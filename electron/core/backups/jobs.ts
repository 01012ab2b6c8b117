// The heavy work of this area as messages, so that it can run beside the office.
import type { Result } from '../../../shared/result.ts'
import type { CopyOrder } from './copy.ts'
import type { Exported, ExportOrder } from './export/export-all.ts'
import type { BackupFault } from './fault.ts'
import type { MakeOrder } from './make.ts'
import type { ManifestBody } from './manifest.ts'
import type { Progress } from './progress.ts'
import type { Restored, RestoreOrder } from './restore.ts'

interface Jobs {
  readonly make: { readonly order: MakeOrder; readonly result: Result<ManifestBody, BackupFault> }
  readonly copy: { readonly order: CopyOrder; readonly result: Result<ManifestBody, BackupFault> }
  readonly export: { readonly order: ExportOrder; readonly result: Result<Exported, BackupFault> }
  readonly restore: { readonly order: RestoreOrder; readonly result: Result<Restored, BackupFault> }
}

export type JobName = keyof Jobs
export type OrderOf<N extends JobName> = Jobs[N]['order']
export type ResultOf<N extends JobName> = Jobs[N]['result']

/** One job, as the worker is given it. */
export type Job = { readonly [N in JobName]: { readonly name: N; readonly order: OrderOf<N> } }[JobName]

/** What the worker says. */
export type JobMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly result: Result<unknown, BackupFault> }

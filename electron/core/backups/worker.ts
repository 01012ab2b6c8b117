// The worker thread of this area: takes one job, tells how far it is, and ends with its result.
import { parentPort, workerData } from 'node:worker_threads'
import { assertNever, type Result } from '../../../shared/result.ts'
import { copyBackup } from './copy.ts'
import { exportAll } from './export/export-all.ts'
import type { BackupFault } from './fault.ts'
import type { Job, JobMessage } from './jobs.ts'
import { makeBackup } from './make.ts'
import type { TellProgress } from './progress.ts'
import { restoreBackup } from './restore.ts'

const job: Job = workerData
/** The empty list says that nothing is handed over for good. */
const post = (message: JobMessage): void => parentPort?.postMessage(message, [])
post({ type: 'done', result: await run(job, (progress) => post({ type: 'progress', progress })) })

async function run(given: Job, tell: TellProgress): Promise<Result<unknown, BackupFault>> {
  switch (given.name) {
    case 'make':
      return makeBackup(given.order, tell)
    case 'copy':
      return copyBackup(given.order, tell)
    case 'export':
      return exportAll(given.order, tell)
    case 'restore':
      return await restoreBackup(given.order, tell)
    default:
      return assertNever(given)
  }
}

// Runs a job in a worker thread: pages and files are read there, and the office goes on.
import { Worker } from 'node:worker_threads'
import type { JobMessage, JobName, OrderOf, ResultOf } from './jobs.ts'
import type { TellProgress } from './progress.ts'

/** Seen from the sources and from the compiled program alike. */
const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** @throws Error where the worker broke down: a bug, or a killed thread. */
export async function runJob<N extends JobName>(
  name: N,
  order: OrderOf<N>,
  tell: TellProgress = () => {},
): Promise<ResultOf<N>> {
  const thread = new Worker(worker, { workerData: { name, order } })
  return await new Promise((resolve, reject) => {
    let result: ResultOf<N> | undefined
    thread.on('message', (message: JobMessage) => {
      if (message.type === 'progress') tell(message.progress)
      else result = message.result as ResultOf<N>
    })
    thread.once('error', reject)
    thread.once('exit', (code) => {
      if (result === undefined) reject(new Error(`the worker of ${name} ended with ${code} and no result`))
      else resolve(result)
    })
  })
}

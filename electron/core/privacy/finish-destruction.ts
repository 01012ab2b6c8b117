// Files that the log calls destroyed and that a power cut left on the disk go at the next start.
import type { Services } from '../services.ts'
import { selectDestroyed } from './subject-queries.ts'

export async function finishDestruction({ store, objects }: Services): Promise<void> {
  for (const sha256 of await store.read(selectDestroyed)) await objects.destroy(sha256)
}

// A process of its own that inspects one folder after the other as it is asked to.
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Inspection, inspect } from './inspect.ts'

process.on('message', (asked: Inspection) => {
  void inspect(asked)
    .catch((error: unknown) => [`the inspection failed: ${String(error)}`])
    .then((problems) => {
      rmSync(dirname(asked.dataDir), { recursive: true, force: true })
      process.send?.(problems)
    })
})

// A process of its own that makes one backup after the other and says when each begins and ends.
import { randomBytes } from 'node:crypto'
import { makeBackup } from '../../electron/core/backups/make.ts'
import { backupId } from '../../electron/core/backups/place.ts'

const [dataDir = '', from = '0'] = process.argv.slice(2)
const seed = new Uint8Array(32).fill(5)
for (let number = 0; ; number += 1) {
  const at = Number(from) + number * 3_600_000
  const id = backupId(at, randomBytes(4))
  const made = makeBackup({ dataDir, id, kind: 'manual', at, program: '0.1.0', seed }, () => {})
  console.log(made.ok ? id : `failed ${made.error.code}`)
}

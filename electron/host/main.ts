// The host without a window as a process: `node electron/host/main.ts --data DIR --port N`.
import '../core/require-node.ts'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startWords } from './command-line.ts'
import { runLoopback } from './run.ts'

const page = fileURLToPath(new URL('../../out/page', import.meta.url))
const words = startWords(process.argv.slice(2))
const host = words.ok ? await runLoopback({ ...words.value, pageDir: existsSync(page) ? page : null }) : words
if (!host.ok) {
  console.error(host.error.sentence)
  process.exit(1)
}

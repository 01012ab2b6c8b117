// The komputer induk without a window as a process: `npm run host -- --data DIR [--address A] [--port N]`.
import '../core/require-node.ts'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hostWords } from './command-line.ts'
import { runOffice } from './run-office.ts'

const page = fileURLToPath(new URL('../../out/page', import.meta.url))
const words = hostWords(process.argv.slice(2))
const host = words.ok ? await runOffice({ ...words.value, pageDir: existsSync(page) ? page : null }) : words
if (!host.ok) {
  console.error(host.error.sentence)
  process.exit(1)
}

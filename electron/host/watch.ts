// `npm run watch -- --data DIR`: one round of checks of the register's names; exit 1 where an alarm stands.
import '../core/require-node.ts'
import { parseArgs } from 'node:util'
import { dataFolder } from '../core/store/data-folder.ts'
import { watchOnce } from './watch-once.ts'

const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false })
const { exitCode, lines } = await watchOnce(dataFolder(typeof values.data === 'string' ? values.data : undefined))
for (const line of lines) (exitCode >= 2 ? console.error : console.log)(line)
process.exitCode = exitCode

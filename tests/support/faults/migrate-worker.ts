// A process of its own that migrates a database and ends itself after so many statements, without a word and without tidying up.
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { migrations } from '../../../electron/core/store/migrations/all.ts'
import { migrate } from '../../../electron/core/store/migrations/migrate.ts'

const [dataDir = '', last = ''] = process.argv.slice(2)
let statements = 0
const database = new BetterSqlite(join(dataDir, 'siladom.db'), {
  verbose: () => {
    statements += 1
    if (String(statements) === last) process.kill(process.pid, 'SIGKILL')
  },
})
migrate(database, migrations)
database.close()
console.log(statements)

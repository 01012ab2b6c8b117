// A process of its own that opens the data folder given and holds it until it is killed.
import { openStore } from '../../electron/core/store/open.ts'

const opened = await openStore({ dataDir: process.argv[2] ?? '', create: false })
console.log(opened.ok ? 'held' : opened.error.code)
setInterval(() => {}, 60_000)

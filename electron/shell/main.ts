// The desktop program's entry: the core of this PC's data folder in a window.
import { createCore } from '../core/core.ts'
import { dataFolder } from '../core/store/data-folder.ts'
import { machine } from '../host/machine.ts'
import { pageDir } from './places.ts'
import { safeSecrets } from './safe-secrets.ts'
import { startShell } from './shell.ts'

const data = dataFolder(undefined)

await startShell({
  data,
  openCore: async () => {
    const secrets = await safeSecrets(data, machine.randomBytes)
    return secrets.ok ? createCore({ ...machine, data, pageDir, secrets: secrets.value }) : secrets
  },
})

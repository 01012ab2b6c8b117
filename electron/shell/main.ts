// The desktop program's entry: the core of this PC's data folder, or the office of a komputer induk, in a window.
import { createCore } from '../core/core.ts'
import { dataFolder } from '../core/store/data-folder.ts'
import { createOfficeHost, type OfficeHost } from '../host/lan/office-host.ts'
import { machine } from '../host/machine.ts'
import { checkOnce, checkWord } from './check-once.ts'
import { createClient } from './client.ts'
import { pageDir } from './places.ts'
import { safeSecrets } from './safe-secrets.ts'
import { startShell } from './shell.ts'
import { ok } from '../../shared/result.ts'

const data = dataFolder(undefined)
let host: OfficeHost | undefined

if (process.argv.includes(checkWord)) await checkOnce(data)
else
  await startShell({
    data,
    client: createClient(data),
    isHost: () => host?.lanHost.state().kind === 'on',
    openCore: async () => {
      const { randomBytes, clock } = machine
      const secrets = await safeSecrets(data, randomBytes)
      if (!secrets.ok) return secrets
      const office = createOfficeHost({ data, secrets: secrets.value, randomBytes, now: clock.now })
      const core = await createCore({ ...machine, data, pageDir, secrets: secrets.value, lanHost: office.lanHost })
      if (!core.ok) return core
      host = office
      await office.begin(core.value)
      return ok({
        fetch: core.value.fetch,
        close: async () => {
          await office.end()
          await core.value.close()
        },
      })
    },
  })

// The real core on a folder, with its key in a file as the host keeps it, cheap passwords and a clock that can be moved.
import { createCore } from '../../../electron/core/core.ts'
import { cheapPasswords } from '../cheap-passwords.ts'
import type { Core, HostEnv } from '../../../electron/core/host-env.ts'
import { chanceOf } from '../../../electron/core/sample/random.ts'
import type { StartFault } from '../../../electron/core/store/start-fault.ts'
import { fileSecrets } from '../../../electron/host/key-file.ts'
import type { HostFault } from '../../../electron/host/host-fault.ts'
import type { Result } from '../../../shared/result.ts'
import type { Clock } from '../../../shared/time.ts'
import { type ApiClient, apiClient } from '../api-client.ts'

const inTest: HostEnv = { transport: 'test' }

/** `seed` makes the same ids again; bugs are thrown at whoever asked. */
export async function officeCore(
  data: string,
  clock: Clock,
  seed: string,
): Promise<Result<Core, StartFault | HostFault>> {
  const chance = chanceOf(seed)
  const secrets = fileSecrets(data, chance.bytes)
  if (!secrets.ok) return secrets
  return await createCore({
    data,
    clock,
    pageDir: null,
    makeId: chance.makeId,
    randomBytes: chance.bytes,
    secrets: secrets.value,
    passwordCost: cheapPasswords,
    backups: 'manual',
    tellBug: () => {},
  })
}

export function windowOn(core: Core, token: () => string | null): ApiClient {
  return apiClient((path, init) => core.fetch(new Request(`http://kantor.test${path}`, init), inTest), token)
}

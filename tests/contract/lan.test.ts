// The contract over HTTPS on the LAN, as the window of a paired laptop makes it.
import type { HostEnv } from '../../electron/core/host-env.ts'
import { serveLan } from '../../electron/host/lan/lan-server.ts'
import { makeCertificate } from '../../electron/host/lan/certificate.ts'
import { remoteOffice } from '../../electron/host/remote/remote-office.ts'
import { value } from '../support/api-client.ts'
import { freePort } from '../support/free-port.ts'
import { chance, newDevice } from '../support/lan.ts'
import { contractSuite } from './suite.ts'

contractSuite(async (core) => {
  const identity = makeCertificate({ name: 'Siladom', hosts: ['127.0.0.1'], now: Date.now(), randomBytes: chance })
  const at = { address: '127.0.0.1', port: await freePort() }
  // Setting up is refused on the LAN, so the suite's office is asked as this computer; all else is as it is.
  const here = (env: HostEnv): HostEnv => ({ transport: 'loopback', remote: env.remote ?? '' })
  const served = value(
    await serveLan({
      core: {
        fetch: (request, env) => core.fetch(request, here(env)),
        close: async () => {},
        lan: {
          settings: async () => ({ on: true, ...at, browsers: false }),
          deviceOf: async () => 'laptop',
          isPractice: async () => false,
        },
      },
      identity,
      ...at,
      now: () => Date.now(),
    }),
  )
  const laptop = remoteOffice({ ...at, pinned: identity.certificate, own: newDevice() })
  return {
    send: (path, init) => laptop.fetch(new Request(`app://kantor${path}`, init)),
    close: async () => {
      await laptop.close()
      await served.close()
    },
  }
})

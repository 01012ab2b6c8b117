// The contract over HTTP on 127.0.0.1, as a browser on this PC makes it.
import { serveLoopback } from '../../electron/host/loopback.ts'
import { value } from '../support/api-client.ts'
import { contractSuite } from './suite.ts'

contractSuite(async (core) => {
  const served = value(await serveLoopback({ core: { fetch: core.fetch, close: async () => {} }, port: 0 }))
  return { send: async (path, init) => await fetch(`${served.url}${path}`, init), close: served.close }
})

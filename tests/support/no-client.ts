// A computer that has joined no komputer induk and never does.
import type { Client } from '../../electron/shell/client.ts'
import { fail, ok } from '../../shared/result.ts'

export const noClient: Client = {
  open: async () => ok(null),
  begin: async () => fail('tidak di sini'),
  keep: async () => fail('tidak di sini'),
  forget: () => {},
}

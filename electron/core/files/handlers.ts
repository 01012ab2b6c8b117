// Handlers of files and drafts.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import { download } from './download.ts'
import { dropDraft, getDraft, saveDraft } from './drafts.ts'
import { acceptedKinds, upload } from './upload.ts'
import { uploadLimit } from './upload-limit.ts'

export function createFileHandlers(services: Services): Handlers<Api['files'], Caller> {
  const { store, office } = services
  return {
    upload: async (caller, _params, input, body) => await upload(services, caller, input, body),
    download: async (caller, { documentId }) => await download(services, caller, documentId),
    limits: async () => {
      const limitBytes = await store.read((tx) => uploadLimit(tx, office))
      return ok({ limitBytes, kinds: [...acceptedKinds] })
    },
    getDraft: async (caller, { key }) => ok(await getDraft(services, caller.personId, key)),
    saveDraft: async (caller, { key }, { content }) =>
      ok({ savedAt: await saveDraft(services, caller.personId, key, content) }),
    dropDraft: async (caller, { key }) => {
      await dropDraft(services, caller.personId, key)
      return ok({})
    },
  }
}

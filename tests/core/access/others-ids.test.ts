// Ids of others and ids of the wrong kind, in every place of every endpoint: nothing of them is shown or changed.
import { describe, expect, test } from 'vitest'
import { endpoints, refusal, requestOf, value } from '../../support/api-client.ts'
import { desksOfEachPost } from '../../support/access/desks.ts'
import { routeProbes, type RouteProbe } from '../../support/access/routes.ts'
import { pdf } from '../../support/gate-samples.ts'
import { newKey } from '../../support/small-office.ts'

const probes: Readonly<Record<string, RouteProbe>> = routeProbes

const misshapen = [
  'tidak-ada',
  '..',
  '../../siladom.db',
  '..\\..\\siladom.db',
  '%2e%2e%2fsiladom.db',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'CON',
  'a:b',
  "' or 1=1 --",
  '\u0000',
  'x'.repeat(5000),
  '-1',
  'null',
  '__proto__',
  'constructor',
]

describe('an id that is of another kind, or of nothing at all', () => {
  test('is refused by every endpoint that takes one, and is no bug', async () => {
    const { windows, cases, letterId, identityId, bugs } = await desksOfEachPost()
    const { kabid, admin, jfu_sekretariat: jfu } = windows
    const right: Readonly<Record<string, string>> = { caseId: cases.open, documentId: letterId, code: 'sub_domain' }
    const pool = [cases.open, cases.ended, letterId, identityId, value(await jfu.api.session.me({}, {})).personId]
    const answered: string[] = []
    for (const { area, name, endpoint } of endpoints()) {
      const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
      const probe = probes[`${area}.${name}`]
      for (const param of names) {
        for (const wrong of [...pool, ...misshapen]) {
          const where = { caseId: cases.open, letterId, identityId }
          const params = { ...right, ...probe?.params?.(where), [param]: wrong }
          for (const { send, token } of [jfu, kabid, admin]) {
            const response = await send(...requestOf(endpoint, { params, input: probe?.input?.(where) ?? {}, token }))
            if (response.ok && !isOwn(`${area}.${name}`, wrong, [cases.open, cases.ended], [letterId, identityId]))
              answered.push(`${area}.${name} ${param}=${wrong}`)
            if (response.status >= 500) answered.push(`${area}.${name} ${param}=${wrong}: ${response.status}`)
          }
        }
      }
    }
    expect(answered).toEqual([])
    expect(bugs).toEqual([])
  }, 240_000)
})

/** A case where a case is meant, a document where one is; a draft's key is its owner's to choose. */
function isOwn(route: string, id: string, caseIds: readonly string[], documentIds: readonly string[]): boolean {
  if (/^files\.(get|save|drop)Draft$/.test(route)) return true
  if (route === 'files.download') return documentIds.includes(id)
  return /^(cases|letters)\.|^privacy\.case/.test(route) && caseIds.includes(id)
}

describe('what another person has not handed in yet', () => {
  test('a draft is shown to its owner alone, whoever asks for its key, and nobody else drops it', async () => {
    const { windows } = await desksOfEachPost()
    const { jfu_sekretariat: jfu, ...rest } = windows
    value(await jfu.api.files.saveDraft({ key: 'terima' }, { content: { pengelola: { name: 'Sari Contoh' } } }))
    for (const other of Object.values(rest)) {
      expect(value(await other.api.files.getDraft({ key: 'terima' }, {})).content).toBeNull()
      value(await other.api.files.dropDraft({ key: 'terima' }, {}))
    }
    expect(value(await jfu.api.files.getDraft({ key: 'terima' }, {})).content).toEqual({
      pengelola: { name: 'Sari Contoh' },
    })
  })

  test('an upload that belongs to no case yet is opened by its uploader alone, identity scans too', async () => {
    const { windows } = await desksOfEachPost()
    const { jfu_sekretariat: jfu, ...rest } = windows
    for (const kind of ['lampiran', 'identitas']) {
      const file = new Blob([new Uint8Array(pdf(2))])
      const { documents } = value(await jfu.api.files.upload({}, { name: 'x.pdf', kind }, file))
      const documentId = documents[0]?.id ?? ''
      value(await jfu.api.files.download({ documentId }, {}))
      for (const other of Object.values(rest)) {
        expect(refusal(await other.api.files.download({ documentId }, {})).code).toBe('not_found')
      }
    }
  })

  test('an upload of another is not put on a case, nor a document of another case', async () => {
    const { windows, cases, letterId, version } = await desksOfEachPost()
    const { jfu_sekretariat: jfu, jfu_bidang: other } = windows
    const file = new Blob([new Uint8Array(pdf(3))])
    const { documents } = value(await jfu.api.files.upload({}, { name: 'x.pdf', kind: 'lampiran' }, file))
    const add = async (caseId: string, documentId: string) => {
      const command = { type: 'add_document', documentId, kind: 'lampiran', note: '' } as const
      const input = {
        seen: await version(caseId),
        key: newKey(),
        post: 'jfu_bidang' as const,
        paper: null,
        proof: null,
      }
      return await other.api.cases.perform({ caseId }, { ...input, command })
    }
    expect(refusal(await add(cases.open, documents[0]?.id ?? '')).code).toBe('guard')
    expect(refusal(await add(cases.paused, letterId)).code).toBe('guard')
  })
})

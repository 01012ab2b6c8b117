// A process of its own that stores a file, its event and its projection over and over, and says each one that is durable.
import { randomBytes } from 'node:crypto'
import { documentStored } from '../../electron/core/archive/objects/document-events.ts'
import { fileObjectStore } from '../../electron/core/archive/objects/file-object-store.ts'
import { append } from '../../electron/core/log/append.ts'
import { projectAll } from '../../electron/core/log/project.ts'
import { needsRebuild, rebuild } from '../../electron/core/log/rebuild.ts'
import { projectors } from '../../electron/core/projectors.ts'
import { openStore } from '../../electron/core/store/open.ts'

const [dataDir = '', round = '0'] = process.argv.slice(2)
const opened = await openStore({ dataDir, create: true })
if (!opened.ok) throw new Error(opened.error.sentence)
const store = opened.value
const objects = fileObjectStore(dataDir)
if (await store.read((tx) => needsRebuild(tx, projectors))) await rebuild(store, projectors)

for (let number = 0; ; number += 1) {
  const { sha256, size } = await objects.put(randomBytes(1 + (number % 7) * 9_000))
  const documentId = `${round}-${number}`
  await store.write(async (tx) => {
    const event = documentStored({
      documentId,
      caseId: null,
      kind: 'scan',
      sha256,
      size,
      mime: 'application/pdf',
      pages: 1,
      fileName: 'surat.pdf',
      personal: false,
      note: null,
    })
    const meta = {
      at: number,
      recordedAt: number,
      actor: null,
      recorder: 'system',
      post: null,
      capacity: null,
      key: documentId,
    }
    const added = await append(tx, { stream: 'archive', streamId: documentId, expectedN: 0, meta, events: [event] })
    if (!added.ok) throw new Error(added.error.code)
    await projectAll(tx, projectors, added.value)
  })
  console.log(documentId)
}

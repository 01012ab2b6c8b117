// Stores what passed the gate: identity scans encrypted, everything else as it came, each with its event.
import { documentStored } from '../archive/objects/document-events.ts'
import type { PassedFile } from '../archive/gate/gate.ts'
import { putPersonal } from '../archive/sealed/personal.ts'
import { keepObjectKey, putSealed, type SealedObject } from '../archive/sealed/sealed-objects.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'

export interface Incoming {
  readonly bytes: Uint8Array
  readonly file: PassedFile
  readonly kind: string
  readonly personal: boolean
}

/** Bytes that lie in the object store and wait for their event. */
export interface Kept extends Omit<Incoming, 'bytes'> {
  readonly sha256: string
  /** Bytes as stored. */
  readonly size: number
  readonly sealed: SealedObject | null
}

/** Durable when it resolves; call it before the transaction. */
export async function keep(services: Services, { bytes, file, kind, personal }: Incoming): Promise<Kept> {
  const { objects, secrets } = services
  if (!personal) return { file, kind, personal, sealed: null, ...(await objects.put(bytes)) }
  const sealed = await putSealed(objects, secrets, bytes)
  return { file, kind, personal, sealed, sha256: sealed.sha256, size: sealed.size }
}

/** Writes the document into the log and answers its id. */
export async function nameDocument(write: Write, kept: Kept): Promise<string> {
  const { tx, services, meta } = write
  const { file, kind, personal, sha256, size, sealed } = kept
  const documentId = services.makeId()
  if (sealed !== null) {
    await keepObjectKey(tx, sealed, meta.recordedAt)
    await putPersonal(tx, {
      id: services.makeId(),
      kind: 'file_name',
      subjectId: documentId,
      salt: Buffer.from(services.randomBytes(16)).toString('hex'),
      content: { fileName: file.displayName },
      createdAt: meta.recordedAt,
    })
  }
  const stored = {
    documentId,
    caseId: null,
    kind,
    sha256,
    size,
    mime: file.mime,
    pages: file.pages,
    personal,
    note: null,
  }
  await recordAny(write, 'archive', documentId, [documentStored({ ...stored, fileName: file.displayName })])
  return documentId
}

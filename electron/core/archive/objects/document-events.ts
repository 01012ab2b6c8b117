// The events of documents and objects: a document was stored, an object was destroyed, personal data was erased.
import type { ObjectHash } from '../../../../shared/ids.ts'
import type { NewEvent } from '../../log/event.ts'

/** Stream `archive`, stream id the document's. A personal document has a neutral file name here. */
export interface DocumentStored {
  readonly documentId: string
  readonly caseId: string | null
  readonly kind: string
  readonly sha256: ObjectHash
  readonly size: number
  readonly mime: string
  readonly pages: number | null
  readonly fileName: string
  readonly personal: boolean
  readonly note: string | null
}

export function documentStored(document: DocumentStored): NewEvent {
  const fileName = document.personal ? neutralName(document) : document.fileName
  return { type: 'document_stored', v: 1, body: { ...document, fileName } }
}

/** The given name of an identity scan often holds the person's name; it belongs into the personal table. */
function neutralName({ kind, fileName }: DocumentStored): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0] ?? ''
  return `${kind}${ending.toLowerCase()}`
}

/** Stream `object`, stream id the hash. `minutesId` is the document of the berita acara. */
export interface ObjectDestroyed {
  readonly sha256: ObjectHash
  readonly reason: string
  readonly minutesId: string | null
}

export function objectDestroyed(destroyed: ObjectDestroyed): NewEvent {
  return { type: 'object_destroyed', v: 1, body: { ...destroyed } }
}

/** Stream `personal`, stream id the record's. */
export interface PersonalErased {
  readonly personalId: string
  readonly reason: string
  readonly minutesId: string | null
}

export function personalErased(erased: PersonalErased): NewEvent {
  return { type: 'personal_erased', v: 1, body: { ...erased } }
}

/** Stream `archive`, stream id the document's: it belongs to this case from now on. */
export function documentAttached(attached: {
  readonly documentId: string
  readonly caseId: string
  readonly kind: string
}): NewEvent {
  return { type: 'document_attached', v: 1, body: { ...attached } }
}

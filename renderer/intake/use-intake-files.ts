// The files of a letter being registered: uploaded under their kind, identities sealed, requirements ticked by them.
import { useRef } from 'react'
import type { DocumentView } from '../../shared/contract/parts.ts'
import type { Draft } from '../api/drafts.ts'
import { type RefusedFile, useUploads } from '../api/uploads.ts'
import type { IntakeDraft } from './intake-draft.ts'

export interface IntakeFiles {
  /** Under a kind; without one the first file is the letter and the others are attachments. */
  readonly add: (files: readonly File[], kind?: string) => void
  readonly remove: (documentId: string) => void
  readonly setKind: (documentId: string, kind: string) => void
  readonly busy: string | undefined
  readonly refused: readonly RefusedFile[]
}

export function useIntakeFiles(draft: Draft<IntakeDraft>): IntakeFiles {
  const uploads = useUploads()
  const turn = useRef(Promise.resolve())
  const add = async (files: readonly File[], kind?: string) => {
    const added: DocumentView[] = []
    for (const [index, file] of files.entries()) {
      const hasLetter = [...draft.latest().documents, ...added].some((document) => document.kind === 'surat_permohonan')
      const chosen = kind ?? (hasLetter ? 'lampiran' : 'surat_permohonan')
      added.push(...sortedMail(await uploads.add([file], chosen, chosen === 'identitas', index > 0), chosen))
    }
    if (added.length === 0) return
    const ticked = Object.fromEntries(added.map((document) => [document.kind, true]))
    draft.update((latest) => ({
      documents: [...latest.documents, ...added],
      present: { ...latest.present, ...ticked },
    }))
  }
  return {
    // One choice of files after the other: only then is it known whether there is a letter already.
    add: (files, kind) => {
      turn.current = turn.current.then(async () => await add(files, kind))
    },
    remove: (documentId) =>
      draft.update(({ documents }) => ({ documents: documents.filter((document) => document.id !== documentId) })),
    setKind: (documentId, kind) =>
      draft.update(({ documents, present }) => ({
        documents: documents.map((document) => (document.id === documentId ? { ...document, kind } : document)),
        present: { ...present, [kind]: true },
      })),
    busy: uploads.busy,
    refused: uploads.refused,
  }
}

/** Of an e-mail the first attachment that can be read is the letter and comes first; the e-mail itself is kept behind it. */
function sortedMail(documents: readonly DocumentView[], chosen: string): readonly DocumentView[] {
  const mail = documents.find((document) => document.fileName.toLocaleLowerCase('id').endsWith('.eml'))
  if (mail === undefined || chosen !== 'surat_permohonan') return documents
  const attachments = documents.filter((document) => document !== mail)
  const [letter, ...others] = attachments.toSorted((one, other) => readable(other) - readable(one))
  if (letter === undefined) return documents
  return [
    { ...letter, kind: 'surat_permohonan', label: 'Surat permohonan' },
    ...others,
    { ...mail, kind: 'email', label: 'E-mail' },
  ]
}

function readable(document: DocumentView): number {
  return document.mime === 'application/pdf' || document.mime.startsWith('image/') ? 1 : 0
}

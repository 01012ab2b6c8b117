// Sends files through the gate one by one and says what came of each.
import { useCallback, useState } from 'react'
import type { DocumentView } from '../../shared/contract/parts.ts'
import { api } from './client.ts'

export interface RefusedFile {
  readonly fileName: string
  readonly sentence: string
}

export interface Uploads {
  /** Uploads in order; answers the documents that passed, attachments of an e-mail among them. */
  readonly add: (
    files: readonly File[],
    kind: string,
    personal?: boolean,
    /** Refusals stay beside those of the files before, which were given at once with these. */
    goesOn?: boolean,
  ) => Promise<readonly DocumentView[]>
  /** "Mengunggah surat.pdf (2,1 MB), 1 dari 3…" */
  readonly busy: string | undefined
  readonly refused: readonly RefusedFile[]
}

export function useUploads(): Uploads {
  const [busy, setBusy] = useState<string | undefined>(undefined)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const add = useCallback(async (files: readonly File[], kind: string, personal = false, goesOn = false) => {
    const passed: DocumentView[] = []
    const turnedAway: RefusedFile[] = []
    for (const [index, file] of files.entries()) {
      const place = files.length === 1 ? '' : `, ${index + 1} dari ${files.length}`
      setBusy(`Mengunggah ${file.name} (${sizeInWords(file.size)})${place}…`)
      const answer = await api.files.upload({}, { name: file.name, kind, personal: personal ? 'yes' : 'no' }, file)
      if (answer.ok) {
        passed.push(...answer.value.documents)
        turnedAway.push(...answer.value.refused)
      } else turnedAway.push({ fileName: file.name, sentence: answer.error.message })
    }
    setBusy(undefined)
    setRefused((before) => (goesOn ? [...before, ...turnedAway] : turnedAway))
    return passed
  }, [])
  return { add, busy, refused }
}

/** `2,1 MB`, `340 KB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

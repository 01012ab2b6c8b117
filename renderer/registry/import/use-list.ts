// Reads a file of the person's into a held list, and says why where it is none.
import { useState } from 'react'
import type { Answer } from '../../../shared/contract/endpoint.ts'
import type { Code } from '../../../shared/contract/faults.ts'
import type { ImportMapping } from '../../../shared/contract/register-import.ts'
import { api } from '../../api/client.ts'

type Read = Awaited<ReturnType<typeof api.imports.read>>
export type ReadList = Extract<Read, { readonly ok: true }>['value']

export interface ListReader {
  readonly list: ReadList | null
  readonly busy: string | undefined
  /** Why the last file was not read. */
  readonly refused: string | undefined
  readonly read: (file: File) => void
  /** Reads a zone of the office from its server. */
  readonly transfer: (zone: string) => void
}

/** `onRead` is told the mapping to begin with. */
export function useList(onRead: (mapping: ImportMapping) => void): ListReader {
  const [list, setList] = useState<ReadList | null>(null)
  const [busy, setBusy] = useState<string | undefined>(undefined)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const take = (answer: Answer<ReadList, Code>) => {
    setBusy(undefined)
    if (!answer.ok) {
      setList(null)
      return setRefused(answer.error.message)
    }
    setList(answer.value)
    onRead(mappingOf(answer.value, 0))
  }
  const read = (file: File) => {
    setBusy(`Membaca ${file.name}…`)
    setRefused(undefined)
    void api.imports.read({}, { name: file.name }, file).then(take)
  }
  const transfer = (zone: string) => {
    setBusy(`Mengambil zona ${zone}…`)
    setRefused(undefined)
    void api.imports.transfer({}, { zone }).then(take)
  }
  return { list, busy, refused, read, transfer }
}

/** The guess for a sheet. */
export function mappingOf(list: ReadList, sheet: number): ImportMapping {
  const chosen = list.sheets[sheet]
  return { sheet, head: chosen?.head ?? -1, columns: chosen?.columns ?? {}, owners: {} }
}

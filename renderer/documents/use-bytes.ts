// The bytes of a stored document, asked for once while it is looked at; they never change under their id.
import { useQuery } from '@tanstack/react-query'
import { files } from '../../shared/contract/files.ts'
import { fetchFile } from '../api/download.ts'

export type Bytes =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: string }
  | { readonly state: 'ready'; readonly blob: Blob }

export function useBytes(documentId: string): Bytes {
  const query = useQuery({
    queryKey: ['bytes', documentId],
    queryFn: () => fetchFile(files.download, { documentId }, {}),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (query.data === undefined) return { state: 'loading' }
  if (!query.data.ok) return { state: 'failed', sentence: query.data.error.message }
  return { state: 'ready', blob: query.data.value.blob }
}

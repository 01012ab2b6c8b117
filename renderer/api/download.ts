// Files from the API: as a Blob for the viewer, or saved where the browser saves.
import type { Answer, Endpoint, Params } from '../../shared/contract/endpoint.ts'
import type { Code, Common } from '../../shared/contract/faults.ts'
import { ok } from '../../shared/result.ts'
import { send } from './send.ts'

export interface DownloadedFile {
  readonly blob: Blob
  readonly fileName: string
}

/** Fetches the bytes of a download endpoint: `fetchFile(contract.files.download, { documentId }, {})`. */
export async function fetchFile<P extends string, II, IO, OI, OO, E extends Code>(
  endpoint: Endpoint<P, II, IO, OI, OO, E>,
  params: Params<P>,
  input: II,
): Promise<Answer<DownloadedFile, E | Common>> {
  const sent = await send(endpoint, { params, input })
  if (!sent.ok) return sent as Answer<DownloadedFile, E | Common>
  return ok({ blob: await sent.value.blob(), fileName: fileNameOf(sent.value.headers.get('content-disposition')) })
}

/** The same, saved; answers the fault where there is one. */
export async function saveFile<P extends string, II, IO, OI, OO, E extends Code>(
  endpoint: Endpoint<P, II, IO, OI, OO, E>,
  params: Params<P>,
  input: II,
): Promise<Answer<{ readonly fileName: string }, E | Common>> {
  const file = await fetchFile(endpoint, params, input)
  if (!file.ok) return file
  const address = URL.createObjectURL(file.value.blob)
  const link = document.createElement('a')
  link.href = address
  link.download = file.value.fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return ok({ fileName: file.value.fileName })
}

/** The name of `content-disposition`, the UTF-8 one before the plain one. */
export function fileNameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return 'berkas'
    }
  }
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'berkas'
}

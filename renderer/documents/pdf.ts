// Opens PDF bytes with pdf.js, which is loaded when the first document is looked at.
import type { PDFDocumentProxy } from 'pdfjs-dist'

export type OpenedPdf = PDFDocumentProxy

const workerAddress = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href

/** Decoders of scans (JBIG2, fax, JPEG 2000) as plain scripts, since the policy of the page refuses WebAssembly. */
const decoders = '/assets/pdfjs/'

/** Null where the bytes are no PDF that can be read. */
export async function openPdf(blob: Blob): Promise<OpenedPdf | null> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = workerAddress
  try {
    const data = new Uint8Array(await blob.arrayBuffer())
    return await getDocument({ data, useWasm: false, wasmUrl: decoders, useSystemFonts: true, enableXfa: false })
      .promise
  } catch {
    return null
  }
}

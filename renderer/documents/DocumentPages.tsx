// One document as it looks: the pages of a PDF, a picture, or the word that it opens elsewhere.
import { type ReactNode, useEffect, useRef } from 'react'
import type { DocumentView } from '../../shared/contract/parts.ts'
import { Empty, Loading } from '../ui/States.tsx'
import { PdfPages } from './PdfPages.tsx'
import { useBytes } from './use-bytes.ts'

interface DocumentPagesProps {
  readonly id: string
  readonly document: DocumentView
  readonly zoom: number
}

const pdfMime = 'application/pdf'

export function DocumentPages({ id, document, zoom }: DocumentPagesProps) {
  const isShown = document.mime === pdfMime || document.mime.startsWith('image/')
  return (
    <ViewerArea id={id} label={document.label}>
      {isShown ? (
        <Content document={document} zoom={zoom} />
      ) : (
        <Empty sentence="Berkas ini tidak dapat ditampilkan di sini.">
          <p>Tekan Unduh untuk membukanya di komputer ini ({document.fileName}).</p>
        </Empty>
      )}
    </ViewerArea>
  )
}

function Content({ document, zoom }: Omit<DocumentPagesProps, 'id'>) {
  const bytes = useBytes(document.id)
  if (bytes.state === 'loading') return <Loading sentence={`Membuka ${document.label.toLocaleLowerCase('id')}…`} />
  if (bytes.state === 'failed') return <Empty sentence={bytes.sentence} />
  if (document.mime === pdfMime) return <PdfPages blob={bytes.blob} zoom={zoom} label={document.label} />
  return <Picture blob={bytes.blob} zoom={zoom} label={document.label} />
}

/** Takes the focus, so that the arrow and page keys scroll it. */
export function ViewerArea({
  id,
  label,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    <div id={id} className="viewer-area" tabIndex={0} role="tabpanel" aria-label={`Isi ${label}`}>
      {children}
    </div>
  )
}

function Picture({ blob, zoom, label }: { readonly blob: Blob; readonly zoom: number; readonly label: string }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    if (image.current !== null) image.current.src = made
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return <img ref={image} className="viewer-sheet" alt={label} style={{ width: `${zoom * 100}%` }} />
}

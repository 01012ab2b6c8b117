// The pages of a PDF below each other.
import { useEffect, useState } from 'react'
import { Empty, Loading } from '../ui/States.tsx'
import { type OpenedPdf, openPdf } from './pdf.ts'
import { PdfPage } from './PdfPage.tsx'

interface PdfPagesProps {
  readonly blob: Blob
  readonly zoom: number
  readonly label: string
}

export function PdfPages({ blob, zoom, label }: PdfPagesProps) {
  const [pdf, setPdf] = useState<OpenedPdf | 'opening' | 'unreadable'>('opening')
  useEffect(() => {
    let gone = false
    let opened: OpenedPdf | null = null
    const open = async () => {
      opened = await openPdf(blob)
      if (gone) await opened?.loadingTask.destroy()
      else setPdf(opened ?? 'unreadable')
    }
    void open()
    return () => {
      gone = true
      void opened?.loadingTask.destroy()
    }
  }, [blob])
  if (pdf === 'opening') return <Loading sentence="Menyiapkan halaman…" />
  if (pdf === 'unreadable') {
    return (
      <Empty sentence="Halaman PDF ini tidak dapat ditampilkan.">
        <p>Tekan Unduh untuk membukanya dengan program lain, atau minta pemindaian ulang.</p>
      </Empty>
    )
  }
  return (
    <ol className="viewer-pages" style={{ width: `${zoom * 100}%` }}>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage key={index + 1} pdf={pdf} number={index + 1} label={label} />
      ))}
    </ol>
  )
}

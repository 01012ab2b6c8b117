// One page of a PDF, drawn sharp at the width it has, once it comes near the eye.
import { useEffect, useRef, useState } from 'react'
import type { OpenedPdf } from './pdf.ts'

interface PdfPageProps {
  readonly pdf: OpenedPdf
  readonly number: number
  readonly label: string
}

export function PdfPage({ pdf, number, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  /** In CSS pixels. */
  const [width, setWidth] = useState(0)
  const [shape, setShape] = useState(Math.SQRT1_2)
  useEffect(() => {
    const seen = canvas.current
    if (seen === null) return
    const approach = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: '100%',
    })
    const measure = new ResizeObserver(() => setWidth(seen.clientWidth))
    approach.observe(seen)
    measure.observe(seen)
    return () => {
      approach.disconnect()
      measure.disconnect()
    }
  }, [])
  useEffect(() => {
    const target = canvas.current
    if (!near || width === 0 || target === null) return
    let stop = () => {}
    let gone = false
    const draw = async () => {
      const page = await pageOf(pdf, number)
      if (gone || page === null) return
      const natural = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: (width * devicePixelRatio) / natural.width })
      target.width = Math.floor(viewport.width)
      target.height = Math.floor(viewport.height)
      setShape(natural.width / natural.height)
      const task = page.render({ canvas: target, viewport })
      stop = () => task.cancel()
      // A drawing that was stopped by a new width is no failure.
      await task.promise.catch(() => undefined)
    }
    void draw()
    return () => {
      gone = true
      stop()
    }
  }, [near, pdf, number, width])
  return (
    <li>
      <canvas
        ref={canvas}
        className="viewer-sheet"
        role="img"
        aria-label={`${label}, halaman ${number} dari ${pdf.numPages}`}
        style={{ aspectRatio: String(shape) }}
      />
    </li>
  )
}

/** Null where the document was closed meanwhile: pdf.js throws then, at once or later. */
async function pageOf(pdf: OpenedPdf, number: number) {
  try {
    return await pdf.getPage(number)
  } catch {
    return null
  }
}

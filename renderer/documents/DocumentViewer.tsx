// Looks at the documents of a case beside the work: choose, zoom, turn pages, save.
import { type ReactNode, useId, useState } from 'react'
import { files } from '../../shared/contract/files.ts'
import type { DocumentView } from '../../shared/contract/parts.ts'
import { saveFile } from '../api/download.ts'
import { Button } from '../ui/Button.tsx'
import { Empty } from '../ui/States.tsx'
import { say } from '../ui/toast.ts'
import { DocumentPages, ViewerArea } from './DocumentPages.tsx'
import { DocumentTabs } from './DocumentTabs.tsx'
import './viewer.css'

/** A paper that the page draws itself, beside the stored documents: a letter as it will be printed. */
export interface ViewerPaper {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
  readonly onSave?: () => void
}

interface DocumentViewerProps {
  readonly documents: readonly DocumentView[]
  /** After the documents. */
  readonly papers?: readonly ViewerPaper[]
  /** Said where there is none. */
  readonly empty?: string
  /** The id of the document to show first; the first one otherwise. */
  readonly first?: string | undefined
}

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** Fills the height of its parent. */
export function DocumentViewer({ documents, papers = [], empty = 'Belum ada berkas.', first }: DocumentViewerProps) {
  const [chosen, setChosen] = useState(first)
  const [step, setStep] = useState(2)
  const pagesId = useId()
  const all: readonly (DocumentView | ViewerPaper)[] = [...documents, ...papers]
  const shown = all.find((one) => one.id === chosen) ?? all[0]
  if (shown === undefined) return <Empty sentence={empty} />
  const zoom = zooms[step] ?? 1
  const onSave = 'content' in shown ? shown.onSave : () => void save(shown)
  return (
    <section className="viewer" aria-label="Berkas">
      <div className="viewer-bar no-print">
        <DocumentTabs documents={all} shown={shown.id} panel={pagesId} onChoose={setChosen} />
        <div className="viewer-tools">
          <Button small look="quiet" aria-label="Perkecil" disabled={step === 0} onClick={() => setStep(step - 1)}>
            −
          </Button>
          <span className="tabular" role="status" aria-label={`Besar tampilan ${Math.round(zoom * 100)} persen`}>
            {Math.round(zoom * 100)}%
          </span>
          <Button
            small
            look="quiet"
            aria-label="Perbesar"
            disabled={step === zooms.length - 1}
            onClick={() => setStep(step + 1)}
          >
            +
          </Button>
          {onSave !== undefined && (
            <Button small look="quiet" onClick={onSave}>
              Unduh
            </Button>
          )}
        </div>
      </div>
      {'content' in shown ? (
        <ViewerArea id={pagesId} key={shown.id} label={shown.label}>
          <div className="viewer-paper" style={{ width: `${zoom * 100}%` }}>
            {shown.content}
          </div>
        </ViewerArea>
      ) : (
        <DocumentPages id={pagesId} key={shown.id} document={shown} zoom={zoom} />
      )}
    </section>
  )
}

async function save(document: DocumentView): Promise<void> {
  const saved = await saveFile(files.download, { documentId: document.id }, {})
  say(saved.ok ? `${saved.value.fileName} sudah diunduh.` : saved.error.message)
}

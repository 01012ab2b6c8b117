// The left half of Terima surat: the scan, or the place to drop it; a file may be dropped or pasted at any time.
import { type ReactNode, useState } from 'react'
import { FileDrop } from '../ui/FileDrop.tsx'
import { acceptedFiles } from '../steps/fields/FilesInput.tsx'
import type { IntakeFiles } from './use-intake-files.ts'

interface EmptyScanProps {
  readonly files: IntakeFiles
  readonly isEmpty: boolean
  readonly children: ReactNode
}

export function EmptyScan({ files, isEmpty, children }: EmptyScanProps) {
  const [over, setOver] = useState(false)
  return (
    <div
      className={over ? 'scan-place scan-over' : 'scan-place'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (event.defaultPrevented) return
        event.preventDefault()
        setOver(false)
        files.add([...event.dataTransfer.files])
      }}
    >
      {isEmpty ? (
        <div className="scan-empty">
          <FileDrop
            id="scan"
            label="Pindaian surat"
            help="PDF, JPEG, PNG, DOCX, atau EML. Lampiran e-mail ikut dibaca satu per satu. Surat dapat dicatat dahulu, pindaiannya menyusul."
            accept={acceptedFiles}
            busy={files.busy}
            onFiles={(chosen) => files.add(chosen)}
          />
        </div>
      ) : (
        children
      )}
    </div>
  )
}

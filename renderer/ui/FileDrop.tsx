// Takes files by a button, by dropping, or by pasting; says what came of each.
import { type ReactNode, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { FieldGroup, type FieldProps } from './Field.tsx'
import './file-drop.css'

interface FileDropProps extends FieldProps {
  readonly onFiles: (files: readonly File[]) => void
  /** As the `accept` of a file input. */
  readonly accept?: string
  readonly multiple?: boolean
  readonly button?: string
  /** What it is doing: "Mengunggah surat.pdf…". */
  readonly busy?: string | undefined
  /** What is there already, each with its own way out. */
  readonly children?: ReactNode
}

export function FileDrop({
  onFiles,
  accept,
  multiple = true,
  button = 'Pilih berkas…',
  busy,
  children,
  ...field
}: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])]
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
  }
  return (
    <FieldGroup {...field}>
      <div
        className={over ? 'file-drop file-drop-over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (field.disabled !== true) take(event.dataTransfer.files)
        }}
        onPaste={(event) => {
          if (field.disabled !== true) take(event.clipboardData.files)
        }}
      >
        {children}
        <div className="file-drop-act">
          <Button onClick={() => input.current?.click()} disabled={field.disabled}>
            {button}
          </Button>
          <span className="quiet" role="status">
            {busy ?? 'atau letakkan di sini'}
          </span>
        </div>
        <input
          ref={input}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={field.label}
          accept={accept}
          multiple={multiple}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </div>
    </FieldGroup>
  )
}

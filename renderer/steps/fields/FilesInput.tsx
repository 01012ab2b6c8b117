// Files of a field: through the gate one by one, each listed with its way out, refusals with their remedy.
import { useEffect, useRef } from 'react'
import type { DocumentView } from '../../../shared/contract/parts.ts'
import { sizeInWords, useUploads } from '../../api/uploads.ts'
import { Button } from '../../ui/Button.tsx'
import type { FieldProps } from '../../ui/Field.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'

export const acceptedFiles = '.pdf,.jpg,.jpeg,.png,.docx,.eml'

interface FilesInputProps extends FieldProps {
  /** Ids of what was uploaded for this field. */
  readonly value: readonly string[]
  readonly known: Readonly<Record<string, DocumentView>>
  readonly onAdd: (documents: readonly DocumentView[]) => void
  readonly onRemove: (documentId: string) => void
  /** Kind under which the documents are kept: 'bukti', 'pindaian', 'tangkapan_layar'. */
  readonly kind: string
  readonly personal?: boolean
  readonly multiple?: boolean
  readonly button?: string
}

export function FilesInput({
  value,
  known,
  onAdd,
  onRemove,
  kind,
  personal,
  multiple,
  button,
  ...field
}: FilesInputProps) {
  const uploads = useUploads()
  // An upload takes a while; what it answers joins what was entered meanwhile.
  const latestAdd = useRef(onAdd)
  useEffect(() => {
    latestAdd.current = onAdd
  })
  const add = async (files: readonly File[]) => {
    const passed = await uploads.add(files, kind, personal ?? false)
    if (passed.length > 0) latestAdd.current(passed)
  }
  return (
    <div>
      <FileDrop
        {...field}
        accept={acceptedFiles}
        multiple={multiple ?? true}
        {...(button === undefined ? {} : { button })}
        busy={uploads.busy}
        onFiles={(files) => void add(files)}
      >
        {value.map((id) => (
          <div key={id} className="file-line">
            <span className="file-line-name">
              {known[id]?.fileName ?? 'Berkas terunggah'}{' '}
              <span className="quiet">{known[id] === undefined ? '' : sizeInWords(known[id].size)}</span>
            </span>
            <Button
              small
              look="quiet"
              aria-label={`Hapus ${known[id]?.fileName ?? 'berkas'}`}
              onClick={() => onRemove(id)}
            >
              Hapus
            </Button>
          </div>
        ))}
      </FileDrop>
      <RefusedFiles refused={uploads.refused} />
    </div>
  )
}

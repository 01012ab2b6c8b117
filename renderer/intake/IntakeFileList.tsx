// The files of the letter, each with its kind, and a button for each kind that is still wanted.
import { useRef } from 'react'
import { sizeInWords } from '../api/uploads.ts'
import type { Draft } from '../api/drafts.ts'
import { acceptedFiles } from '../steps/fields/FilesInput.tsx'
import { RefusedFiles } from '../steps/fields/RefusedFiles.tsx'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { KindSelect } from './KindSelect.tsx'
import { fileKinds } from './file-kinds.ts'
import type { IntakeDraft } from './intake-draft.ts'
import type { IntakeFiles } from './use-intake-files.ts'

interface IntakeFileListProps {
  readonly draft: Draft<IntakeDraft>
  readonly files: IntakeFiles
  /** A request for names asks for surat kuasa and identity besides. */
  readonly named: boolean
}

export function IntakeFileList({ draft, files, named }: IntakeFileListProps) {
  const input = useRef<HTMLInputElement>(null)
  const kind = useRef('lampiran')
  const { documents } = draft.value
  const choose = (chosen: string) => {
    kind.current = chosen
    input.current?.click()
  }
  return (
    <Section title="Berkas">
      <ul className="intake-files">
        {documents.map((document) => (
          <li key={document.id} className="file-line">
            <span className="file-line-name">
              {document.fileName} <span className="quiet">{sizeInWords(document.size)}</span>
            </span>
            {document.personal ? (
              <span className="quiet">Identitas, disandikan</span>
            ) : (
              <KindSelect
                label={`Jenis ${document.fileName}`}
                value={document.kind}
                onChange={(chosen) => files.setKind(document.id, chosen)}
              />
            )}
            <Button
              small
              look="quiet"
              aria-label={`Hapus ${document.fileName}`}
              onClick={() => files.remove(document.id)}
            >
              Hapus
            </Button>
          </li>
        ))}
      </ul>
      <div className="intake-file-buttons">
        {fileKinds
          .filter((one) => named || one.forAll)
          .map((one) => (
            <Button key={one.value} small onClick={() => choose(one.value)}>
              {one.button}
            </Button>
          ))}
        <span className="quiet" role="status">
          {files.busy ?? ''}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label="Pilih berkas surat"
        accept={acceptedFiles}
        multiple
        onChange={(event) => {
          files.add([...(event.target.files ?? [])], kind.current)
          event.target.value = ''
        }}
      />
      <RefusedFiles refused={files.refused} />
    </Section>
  )
}

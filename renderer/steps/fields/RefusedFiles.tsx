// Files that the gate turned away, each with its remedy.
import type { RefusedFile } from '../../api/uploads.ts'
import { Notice } from '../../ui/Notice.tsx'

export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  if (refused.length === 0) return null
  return (
    <Notice tone="late" live title="Sebagian berkas tidak diterima.">
      <ul>
        {refused.map((file) => (
          <li key={file.fileName}>
            {shortened(file.fileName)}: {file.sentence}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function shortened(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 40)}…${name.slice(-15)}`
}

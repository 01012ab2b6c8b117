// The evidence at the left of the decision: letter, power of attorney, identity, then the disposisi as it was written.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { DocumentViewer } from '../documents/DocumentViewer.tsx'
import { DispositionNote } from './DispositionNote.tsx'

const order = ['surat_permohonan', 'email', 'surat_kuasa', 'identitas', 'lampiran', 'disposisi']

export function Evidence({ view }: { readonly view: CaseView }) {
  const place = (kind: string) => {
    const found = order.indexOf(kind)
    return found < 0 ? order.length : found
  }
  const documents = view.documents.toSorted((a, b) => place(a.kind) - place(b.kind) || a.addedAt - b.addedAt)
  const scanned = documents.some((document) => document.kind === 'disposisi')
  return (
    <DocumentViewer
      documents={documents}
      papers={[
        {
          id: 'disposisi-dan-verifikasi',
          label: scanned ? 'Catatan disposisi' : 'Disposisi',
          content: <DispositionNote view={view} />,
        },
      ]}
      empty="Belum ada berkas yang diunggah untuk permohonan ini."
    />
  )
}

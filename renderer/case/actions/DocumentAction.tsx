// Adds files to the case; an identity scan is sealed.
import { useState } from 'react'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

const kinds = [
  { value: 'lampiran', label: 'Lampiran' },
  { value: 'surat_permohonan', label: 'Surat permohonan' },
  { value: 'surat_kuasa', label: 'Surat kuasa' },
  { value: 'identitas', label: 'Identitas pengelola' },
  { value: 'disposisi', label: 'Pindaian lembar disposisi' },
  { value: 'pindaian', label: 'Pindaian bertanda tangan' },
  { value: 'bukti', label: 'Bukti' },
] as const

export function DocumentAction({ onClose }: { readonly onClose: () => void }) {
  const { perform } = useCaseRoom()
  const [kind, setKind] = useState<string>('lampiran')
  const [note, setNote] = useState('')
  const attached = useAttached()
  const [missing, setMissing] = useState(false)
  const submit = async () => {
    const [documentId] = attached.ids
    setMissing(documentId === undefined)
    if (documentId !== undefined) await perform({ type: 'add_document', documentId, kind, note })
  }
  const problems =
    missing && attached.ids.length === 0 ? [{ path: 'document', sentence: 'Pilih berkasnya lebih dahulu.' }] : []
  return (
    <ActionFrame
      title="Tambah berkas"
      intro="Satu berkas setiap kali: PDF, JPEG, PNG, DOCX, atau EML. Identitas disandikan dan hanya terbaca oleh pelaksana."
      verb="Tambah berkas"
      onSubmit={() => void submit()}
      onClose={onClose}
      problems={problems}
    >
      <Select
        id="kind"
        label="Jenis berkas"
        options={kinds}
        value={kind}
        onChange={(chosen) => setKind(chosen ?? 'lampiran')}
        disabled={attached.ids.length > 0}
      />
      <FilesInput
        id="document"
        label="Berkas"
        kind={kind}
        personal={kind === 'identitas'}
        multiple={false}
        value={attached.ids}
        known={attached.known}
        onAdd={attached.add}
        onRemove={attached.remove}
        error={problems[0]?.sentence}
      />
      <TextField id="note" label="Keterangan" optional value={note} onChange={setNote} />
    </ActionFrame>
  )
}

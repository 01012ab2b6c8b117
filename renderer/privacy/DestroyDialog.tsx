// Destruction: what goes, what stays, on what it rests, and the berita acara that it leaves.
import { useState } from 'react'
import { files } from '../../shared/contract/files.ts'
import type { DestroyInput, HeldData } from '../../shared/contract/privacy.ts'
import { api } from '../api/client.ts'
import { saveFile } from '../api/download.ts'
import { problemsOf } from '../api/faults.ts'
import { newKey } from '../api/new-key.ts'
import { useProved } from '../settings/use-proved.tsx'
import { OfficialSelect } from '../steps/fields/OfficialSelect.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { errorAt, ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { say } from '../ui/toast.ts'

interface DestroyDialogProps {
  readonly held: readonly HeldData[]
  readonly onClose: (changed: boolean) => void
}

const grounds = [
  { value: 'retention', label: 'Retensi arsip sudah berakhir', help: 'dan JRA menetapkannya dimusnahkan' },
  { value: 'request', label: 'Subjek data memintanya', help: 'dan tidak ada kewajiban menyimpan' },
  { value: 'unneeded', label: 'Dikumpulkan tanpa diperlukan' },
] as const

type Done =
  Awaited<ReturnType<typeof api.privacy.destroy>> extends infer A
    ? A extends { readonly ok: true; readonly value: infer V }
      ? V
      : never
    : never

export function DestroyDialog({ held, onClose }: DestroyDialogProps) {
  const [ground, setGround] = useState<DestroyInput['ground'] | null>(null)
  const [number, setNumber] = useState('')
  const [basis, setBasis] = useState('')
  const [witnessId, setWitnessId] = useState<string | null>(null)
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const proved = useProved<Done>()
  const running = held.filter((one) => !one.erasable)
  const destroy = async () => {
    const missing = [
      ...(ground === null ? [{ path: 'ground', sentence: 'Pilih alasannya.' }] : []),
      ...(witnessId === null ? [{ path: 'witnessId', sentence: 'Pilih saksinya.' }] : []),
    ]
    setProblems(missing)
    if (ground === null || witnessId === null) return
    const recordIds = held.filter((one) => one.kind === 'record').map((one) => one.id)
    const scanIds = held.filter((one) => one.kind === 'scan').map((one) => one.id)
    const answer = await proved.send('Musnahkan untuk selamanya', (proof) =>
      api.privacy.destroy({}, { key, recordIds, scanIds, number, ground, basis, witnessId, proof }),
    )
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    await saveFile(files.download, { documentId: answer.value.minutesId }, {})
    const { records, scans, drafts } = answer.value
    say(`${records} data dan ${scans} pindaian dimusnahkan, ${drafts} draf dihapus. Berita acaranya sudah diunduh.`)
    onClose(true)
  }
  return (
    <Dialog
      open
      title="Musnahkan data pribadi"
      width={42}
      onClose={() => onClose(false)}
      footer={
        <>
          <Button onClick={() => onClose(false)}>Batal</Button>
          <Button look="danger" busy={proved.busy && 'Memusnahkan…'} onClick={() => void destroy()}>
            Musnahkan untuk selamanya…
          </Button>
        </>
      }
    >
      {running.length > 0 && (
        <Notice tone="late" title="Ada yang belum boleh dimusnahkan.">
          {running[0]?.about}: {running[0]?.note}
        </Notice>
      )}
      <ErrorSummary problems={problems} />
      <ul>
        {held.map((one) => (
          <li key={one.id}>
            {one.label}, {one.about}. {one.note}
          </li>
        ))}
      </ul>
      <Choice
        id="ground"
        label="Alasan"
        options={grounds}
        value={ground}
        onChange={setGround}
        error={errorAt(problems, 'ground')}
      />
      <TextField
        id="basis"
        label="Dasar"
        help="Surat permintaan, keputusan, atau butir JRA, dengan nomor dan tanggalnya."
        value={basis}
        onChange={setBasis}
        error={errorAt(problems, 'basis')}
        maxLength={300}
      />
      <TextField
        id="number"
        label="Nomor berita acara"
        value={number}
        onChange={setNumber}
        error={errorAt(problems, 'number')}
        maxLength={100}
      />
      <OfficialSelect
        id="witnessId"
        label="Saksi"
        value={witnessId}
        onChange={setWitnessId}
        error={errorAt(problems, 'witnessId')}
      />
      <Notice title="Yang hilang dan yang tetap">
        <ul>
          <li>Hilang: isi data, pindaian dengan kuncinya, nama dalam pencarian, dan draf yang memuatnya.</li>
          <li>Tetap: riwayat permohonan, serta surat yang sudah ditetapkan, termasuk nama di dalamnya.</li>
          <li>
            Cadangan yang sudah ada masih memuat data ini sampai cadangan itu diganti menurut jadwalnya; cadangan
            bulanan disimpan sampai dua tahun. Salinan di luar Siladom harus dimusnahkan sendiri.
          </li>
        </ul>
      </Notice>
      {proved.dialog}
    </Dialog>
  )
}

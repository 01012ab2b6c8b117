// Where the zone comes from: its own server, where the office may ask it, or a file.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { useSend } from '../../api/queries.ts'
import { useRefresh } from '../../api/refresh.ts'
import { Button } from '../../ui/Button.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { say } from '../../ui/toast.ts'
import type { Drift } from './DriftScreen.tsx'

export function ZoneSource({ drift }: { readonly drift: Drift }) {
  const { zone, canTransfer } = drift
  const refresh = useRefresh()
  const [busy, setBusy] = useState<string | undefined>(undefined)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const transfer = useSend(() => api.drift.transfer({ zone }, {}))
  const ask = async () => {
    const answer = await transfer.send(undefined)
    if (answer?.ok === true) say(`${answer.value.records} catatan zona dibaca.`)
  }
  const read = (file: File) => {
    setBusy(`Membaca ${file.name}…`)
    setRefused(undefined)
    void api.drift.readFile({ zone }, { name: file.name }, file).then((answer) => {
      setBusy(undefined)
      if (!answer.ok) return setRefused(answer.error.message)
      say(`${answer.value.records} catatan zona dibaca.`)
      refresh()
    })
  }
  return (
    <>
      {transfer.fault !== null && (
        <Notice tone="warning" live title="Zona tidak dapat diambil.">
          {transfer.fault.message}
        </Notice>
      )}
      <FileDrop
        id="zone-file"
        label={`Berkas zona ${zone}`}
        help="Berkas zona (RFC 1035), misalnya db.contohkab.go.id. Yang memuat kesalahan ditolak seluruhnya."
        multiple={false}
        button="Pilih berkas zona…"
        busy={busy}
        error={refused}
        onFiles={([file]) => file !== undefined && read(file)}
      >
        {canTransfer && (
          <Button busy={transfer.busy && 'Mengambil zona…'} onClick={() => void ask()}>
            Ambil dari server (AXFR)
          </Button>
        )}
      </FileDrop>
    </>
  )
}

// A name that stands on its server: look again, put back what was there, or find out how a write ended.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { type ServerPart, useServerAct } from './server-part.ts'

export function StandingPart({ caseId, itemId, work }: ServerPart) {
  const of = { caseId, itemId }
  const verify = useServerAct((input) => api.domains.verify(of, input))
  const readBack = useServerAct((input) => api.domains.readBack(of, input))
  const rollBack = useServerAct((input) => api.domains.rollBack(of, input))
  const [sure, setSure] = useState(false)
  const undo = async () => {
    await rollBack.run()
    setSure(false)
  }
  const fault = verify.fault ?? readBack.fault ?? rollBack.fault
  const { abilities, standing } = work
  return (
    <>
      {(standing === 'unknown' || standing === 'writing') && (
        <Notice tone="late" title="Akhir penulisan belum diketahui.">
          Siladom tidak menulis ulang begitu saja. Baca kembali server untuk mengetahui apa yang sudah tertulis.
        </Notice>
      )}
      {fault !== null && (
        <Notice tone="late" live>
          {fault.message}
        </Notice>
      )}
      <div className="server-acts">
        {abilities.verify && (
          <Button busy={verify.busy && 'Menanyai semua server…'} onClick={() => void verify.run()}>
            Periksa semua server
          </Button>
        )}
        {abilities.readBack && (
          <Button busy={readBack.busy && 'Membaca server…'} onClick={() => void readBack.run()}>
            Baca kembali
          </Button>
        )}
        {abilities.rollback && (
          <Button look="quiet" onClick={() => setSure(true)}>
            Kembalikan seperti semula…
          </Button>
        )}
      </div>
      {sure && (
        <Dialog
          open
          title={`Kembalikan ${work.fqdn}`}
          onClose={() => setSure(false)}
          footer={
            <>
              <Button onClick={() => setSure(false)}>Batal</Button>
              <Button look="primary" busy={rollBack.busy && 'Mengembalikan…'} onClick={() => void undo()}>
                Kembalikan seperti semula
              </Button>
            </>
          }
        >
          <p>
            {work.automatic
              ? 'Isi nama ini di server dikembalikan seperti sebelum penulisan terakhir. Bila orang lain sudah mengubahnya, Siladom menolak dan tidak menulis apa pun.'
              : 'Kembalikan dahulu isi nama ini di server dengan tangan; Siladom mencatat bahwa nama ini tidak lagi dibuat.'}
          </p>
        </Dialog>
      )}
    </>
  )
}

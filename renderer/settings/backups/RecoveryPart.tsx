// The recovery key: whether there is one, and how it is made anew.
import { useState } from 'react'
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useMe } from '../../api/me.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Section } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import { RecoverySheet } from './RecoverySheet.tsx'

export function RecoveryPart({ view }: { readonly view: BackupsView }) {
  const time = useOfficeTime()
  const { office } = useMe()
  const [shown, setShown] = useState<string | null>(null)
  const renewing = useProved<{ recoveryKey: string }>()
  const renew = async () => {
    const key = newKey()
    const answer = await renewing.send('Buat kunci pemulihan', (proof) => api.backups.renewRecovery({}, { key, proof }))
    if (answer === null) return
    if (answer.ok) setShown(answer.value.recoveryKey)
    else say(answer.error.message)
  }
  const made = view.recoveryMadeAt
  return (
    <Section title="Kunci pemulihan" note="membuka pindaian identitas di komputer lain">
      <p className="quiet backup-words">
        {made === null
          ? 'Belum ada. Bila komputer ini hilang, cadangan tetap dapat dipulihkan, kecuali pindaian identitas.'
          : `Dibuat ${time.long(made)} dan hanya ada pada lembar yang dicetak. Bila lembarnya hilang, buat yang baru; cadangan lama tetap dibuka dengan lembar lama.`}
      </p>
      <Button busy={renewing.busy && 'Membuat…'} onClick={() => void renew()}>
        {made === null ? 'Buat kunci pemulihan…' : 'Buat kunci baru…'}
      </Button>
      {shown !== null && (
        <Dialog
          open
          title="Cetak lembar kunci pemulihan"
          onClose={() => setShown(null)}
          footer={
            <>
              <Button onClick={() => window.print()}>Cetak</Button>
              <Button look="primary" onClick={() => setShown(null)}>
                Lembarnya sudah disimpan
              </Button>
            </>
          }
        >
          <RecoverySheet recoveryKey={shown} office={office.name} />
        </Dialog>
      )}
      {renewing.dialog}
    </Section>
  )
}

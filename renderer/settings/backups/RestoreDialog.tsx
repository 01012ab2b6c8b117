// Asks once more before a backup takes the place of the present data, and says what happens to that.
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'

export interface RestoreWish {
  /** Path of the backup, or its name among those of this computer. */
  readonly folder: string
  readonly madeAt: number
  readonly encrypted: boolean
  /** Made by another office's key: its recovery sheet opens the identity scans. */
  readonly asksKey: boolean
}

export function RestoreDialog({ wish, onClose }: { readonly wish: RestoreWish; readonly onClose: () => void }) {
  const time = useOfficeTime()
  const [passphrase, setPassphrase] = useState('')
  const [recoveryKey, setRecoveryKey] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const restoring = useProved<unknown>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const key = newKey()
    const given = {
      folder: wish.folder,
      passphrase: wish.encrypted ? passphrase : null,
      recoveryKey: recoveryKey.trim() === '' ? null : recoveryKey,
    }
    const answer = await restoring.send('Pulihkan cadangan', (proof) =>
      api.backups.restore({}, { ...given, key, proof }),
    )
    if (answer === null) return
    if (!answer.ok) return setProblem(answer.error.message)
    say('Pemulihan berjalan. Sesudah selesai semua orang perlu masuk lagi.')
    onClose()
  }
  return (
    <Dialog
      open
      title={`Pulihkan cadangan ${time.long(wish.madeAt)}?`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="danger" submit form="restore-form" busy={restoring.busy && 'Memeriksa…'}>
            Pulihkan…
          </Button>
        </>
      }
    >
      <form id="restore-form" className="fields" noValidate onSubmit={(event) => void submit(event)}>
        <p>
          Cadangan dipulihkan ke folder baru, diperiksa seluruhnya, lalu dipakai. Yang dicatat sesudahnya tidak ada di
          dalamnya; data sekarang disimpan utuh di folder data dengan nama “sebelum-pulih-…”. Semua orang keluar dan
          perlu masuk lagi.
        </p>
        {problem !== null && <Notice tone="late">{problem}</Notice>}
        {wish.encrypted && (
          <TextField
            id="restore-passphrase"
            label="Frasa sandi cadangan"
            help="Tanpa frasa sandi cadangan ini tidak dapat dibuka oleh siapa pun, juga tidak dengan kunci pemulihan."
            password
            value={passphrase}
            onChange={setPassphrase}
          />
        )}
        {wish.asksKey && (
          <TextField
            id="restore-key"
            label="Kunci pemulihan"
            optional
            help="Dari lembar yang dicetak kantor asalnya. Tanpa kunci, semua kembali kecuali pindaian identitas."
            value={recoveryKey}
            onChange={setRecoveryKey}
          />
        )}
      </form>
      {restoring.dialog}
    </Dialog>
  )
}

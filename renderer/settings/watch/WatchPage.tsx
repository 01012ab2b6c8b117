// Pemantauan in Pengaturan: whether this office keeps watch, how often, and whom it asks for addresses.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useEndpoint, useSend } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Choice.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { ActionBar } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { SettingsFrame, useMayChange } from '../SettingsFrame.tsx'

interface Setting {
  readonly on: boolean
  readonly everyHours: number
  readonly resolvers: readonly string[]
}

export function WatchPage() {
  const asked = useEndpoint(['watch', 'board'], () => api.watch.board({}, {}))
  return (
    <Answered asked={asked} doing="Membuka setelan pemantauan…">
      {({ setting }) => <WatchForm key={JSON.stringify(setting)} saved={setting} />}
    </Answered>
  )
}

function WatchForm({ saved }: { readonly saved: Setting }) {
  const mayChange = useMayChange('pemantauan')
  const [on, setOn] = useState(saved.on)
  const [everyHours, setEveryHours] = useState<number | null>(saved.everyHours)
  const [resolvers, setResolvers] = useState(saved.resolvers.join(', '))
  const [found, setFound] = useState<readonly Problem[]>([])
  const save = useSend((input: Parameters<typeof api.watch.saveSetting>[1]) => api.watch.saveSetting({}, input))
  const send = async () => {
    const addresses = resolvers.split(/[\s,;]+/).filter((word) => word !== '')
    const answer = await save.send({ key: newKey(), on, everyHours: everyHours ?? 0, resolvers: addresses })
    if (answer === null) return
    if (!answer.ok)
      return setFound(problemsOf(answer.error).map((one) => ({ ...one, path: one.path.split('.')[0] ?? '' })))
    setFound([])
    say(on ? 'Pemantauan dinyalakan.' : 'Pemantauan dimatikan.')
  }
  return (
    <SettingsFrame
      slug="pemantauan"
      title={saved.on ? `Pemantauan menyala, setiap ${saved.everyHours} jam.` : 'Pemantauan tidak menyala.'}
      sub="Nama di register diperiksa selama Siladom menyala; saat tertutup, penjadwal tugas dapat menjalankannya."
      footer={
        <ActionBar>
          <Button look="primary" busy={save.busy && 'Menyimpan…'} onClick={() => void send()}>
            Simpan setelan
          </Button>
        </ActionBar>
      }
    >
      <ErrorSummary problems={found} />
      <fieldset className="settings-form fields" disabled={!mayChange}>
        <legend className="sr-only">Pemantauan</legend>
        <Tick
          id="on"
          label="Pantau nama-nama di register"
          help="Siladom menanyai DNS dan membuka halaman depan setiap nama. Nyalakan hanya bila komputer ini mempunyai jaringan."
          checked={on}
          onChange={setOn}
        />
        <NumberField
          id="everyHours"
          label="Setiap"
          unit="jam"
          value={everyHours}
          onChange={setEveryHours}
          error={errorAt(found, 'everyHours')}
        />
        <TextField
          id="resolvers"
          label="Server DNS yang ditanya"
          help="Alamat IP, dipisah koma. Kosongkan untuk memakai server DNS komputer ini."
          optional
          value={resolvers}
          onChange={setResolvers}
          error={errorAt(found, 'resolvers')}
          spellCheck={false}
          autoComplete="off"
        />
      </fieldset>
    </SettingsFrame>
  )
}

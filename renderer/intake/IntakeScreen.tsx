// Terima surat: a letter, a complaint or a request of our own is registered and gets its number.
import { useState } from 'react'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { Empty } from '../ui/States.tsx'
import { IntakeForm } from './IntakeForm.tsx'
import { type Saved, SavedScreen } from './SavedScreen.tsx'

export function IntakeScreen() {
  const asked = useEndpoint(['intake', 'services'], () => api.intake.services({}, {}))
  const [saved, setSaved] = useState<Saved | null>(null)
  const [round, setRound] = useState(0)
  return (
    <Answered asked={asked} doing="Membuka Terima surat…">
      {(offer) => {
        const openable = offer.services.filter((service) => service.mayOpen)
        if (openable.length === 0) {
          return (
            <Page title="Terima surat">
              <Empty sentence="Jabatan Anda tidak mencatat surat masuk.">
                <p>Surat dicatat oleh JFU Sekretariat, aduan oleh Pejabat Pengelola Pengaduan.</p>
              </Empty>
            </Page>
          )
        }
        if (saved !== null) {
          return (
            <SavedScreen
              saved={saved}
              onNext={() => {
                setSaved(null)
                setRound(round + 1)
              }}
            />
          )
        }
        return <IntakeForm key={round} offer={offer} openable={openable} onSaved={setSaved} />
      }}
    </Answered>
  )
}

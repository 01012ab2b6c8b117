// The first start: try it with an invented office, set up the real one, or join the komputer induk.
import { useState } from 'react'
import { api } from '../api/client.ts'
import { desktop } from '../api/desktop.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { JoinScreen } from './JoinScreen.tsx'
import { SetupWizard } from './setup/SetupWizard.tsx'
import './session.css'

export default function SetupScreen() {
  const [choice, setChoice] = useState<'open' | 'office' | 'join'>('open')
  const sample = useSend(() => api.session.setup({}, { kind: 'sample' }))
  if (choice === 'office') return <SetupWizard onBack={() => setChoice('open')} />
  if (choice === 'join') return <JoinScreen onBack={() => setChoice('open')} />
  const mayJoin = desktop()?.joinHost !== undefined
  return (
    <div className="door">
      <main className="door-inside door-first">
        <header className="door-lead">
          <p className="door-name">Siladom</p>
          <h1>Selamat datang. Bagaimana Anda ingin mulai?</h1>
          <p className="quiet">Data tersimpan di komputer ini saja. Tidak ada yang dikirim ke luar.</p>
        </header>
        {sample.fault !== null && <Notice tone="late" live title={sample.fault.message} />}
        <div className="start-ways">
          <section className="start-way">
            <h2>Coba dengan data contoh</h2>
            <p>
              Kantor rekaan dengan 12 permohonan, masing-masing di langkah lain: satu terlambat, satu dikembalikan, satu
              menunggu pemohon, satu ditolak. Selalu bertanda latihan.
            </p>
            <Button
              busy={sample.busy && 'Menyiapkan 12 permohonan contoh…'}
              onClick={() => void sample.send(undefined)}
            >
              Coba dengan data contoh
            </Button>
          </section>
          <section className="start-way">
            <h2>Siapkan kantor</h2>
            <p>
              Lima langkah pendek: kantor dan zonanya, pejabat, jam kerja, penomoran, administrator pertama. Semua dapat
              diubah kemudian di Pengaturan.
            </p>
            <Button look="primary" onClick={() => setChoice('office')}>
              Siapkan kantor
            </Button>
          </section>
          {mayJoin && (
            <section className="start-way">
              <h2>Sambungkan ke komputer induk</h2>
              <p>
                Data kantor sudah ada di komputer lain. Komputer ini bekerja padanya lewat jaringan, sesudah
                disandingkan dengan kode dari layarnya.
              </p>
              <Button onClick={() => setChoice('join')}>Sambungkan…</Button>
            </section>
          )}
        </div>
      </main>
    </div>
  )
}

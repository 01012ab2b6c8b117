// The logo of the kop: shown as it will be printed, replaced by an upload, or taken away.
import { useEffect, useRef, useState } from 'react'
import { useBytes } from '../../documents/use-bytes.ts'
import { useUploads } from '../../api/uploads.ts'
import { Button } from '../../ui/Button.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import type { ProfileForm } from './profile-form.ts'

interface LogoFieldProps {
  readonly form: ProfileForm
  /** The document of the logo in force. */
  readonly savedId: string | null
}

export function LogoField({ form: { profile, set, error, readOnly }, savedId }: LogoFieldProps) {
  const uploads = useUploads()
  const [newId, setNewId] = useState<string | null>(null)
  const take = async (files: readonly File[]) => {
    const [stored] = await uploads.add(files, 'logo')
    if (stored === undefined) return
    setNewId(stored.id)
    set({ logo: stored.sha256 })
  }
  const shown = newId ?? savedId
  return (
    <FileDrop
      id="logo"
      label="Logo"
      help="Gambar PNG atau JPEG lambang daerah, paling sedikit 300 titik lebarnya."
      accept="image/png,image/jpeg"
      multiple={false}
      optional
      button={profile.logo === null ? 'Pilih gambar…' : 'Ganti gambar…'}
      busy={uploads.busy}
      disabled={readOnly}
      onFiles={(files) => void take(files)}
      error={uploads.refused[0]?.sentence ?? error('logo')}
    >
      {profile.logo === null ? (
        <p className="quiet">Belum ada logo; surat dicetak tanpa lambang.</p>
      ) : (
        <div className="logo-line">
          {shown === null ? <span className="quiet">Logo terpasang.</span> : <Logo documentId={shown} />}
          {!readOnly && (
            <Button small look="quiet" onClick={() => set({ logo: null })}>
              Hapus logo
            </Button>
          )}
        </div>
      )}
    </FileDrop>
  )
}

function Logo({ documentId }: { readonly documentId: string }) {
  const bytes = useBytes(documentId)
  const image = useRef<HTMLImageElement>(null)
  const blob = bytes.state === 'ready' ? bytes.blob : null
  useEffect(() => {
    if (blob === null || image.current === null) return
    const address = URL.createObjectURL(blob)
    image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [blob])
  if (bytes.state === 'failed') return <span className="quiet">{bytes.sentence}</span>
  return blob === null ? null : <img ref={image} className="logo" alt="Logo pada kop surat" />
}

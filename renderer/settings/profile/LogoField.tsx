// The logo of the kop: shown as it will be printed, replaced by an upload, or taken away.
import { useEffect, useRef, useState } from 'react'
import { useBytes } from '../../documents/use-bytes.ts'
import { useUploads } from '../../api/uploads.ts'
import { Button } from '../../ui/Button.tsx'
import { FileDrop } from '../../ui/FileDrop.tsx'
import type { ProfileForm, SavedLogo } from './profile-form.ts'

interface LogoFieldProps {
  readonly form: ProfileForm
  readonly saved: SavedLogo
}

export function LogoField({ form: { profile, set, error, readOnly }, saved }: LogoFieldProps) {
  const uploads = useUploads()
  const [uploaded, setUploaded] = useState<SavedLogo>(saved)
  const [unfit, setUnfit] = useState<string>()
  const take = async (files: readonly File[]) => {
    setUnfit(undefined)
    const width = await widthOf(files[0])
    if (width !== null && width < leastWidth) return setUnfit(tooNarrow(width))
    const [stored] = await uploads.add(files, 'logo')
    if (stored === undefined) return
    if (!stored.mime.startsWith('image/')) return setUnfit('Logo harus berupa gambar PNG atau JPEG. Pilih gambar.')
    setUploaded(stored)
    set({ logo: stored.sha256 })
  }
  const shown = [uploaded, saved].find((one) => one.sha256 === profile.logo)?.id ?? null
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
      error={unfit ?? uploads.refused[0]?.sentence ?? error('logo')}
    >
      {profile.logo === null ? (
        <p className="quiet">Belum ada logo; surat dicetak tanpa lambang.</p>
      ) : (
        <div className="logo-line">
          {shown === null ? (
            <span className="quiet">Logo baru sudah diunggah; gambarnya tampil sesudah disimpan.</span>
          ) : (
            <Logo documentId={shown} />
          )}
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

/** Titik; narrower ones are printed unsharp on the kop. */
const leastWidth = 300

function tooNarrow(width: number): string {
  return `Lebar gambar ini ${width} titik, paling sedikit ${leastWidth}. Pilih gambar yang lebih besar agar tercetak tajam.`
}

/** In titik; null for what the browser cannot read as a picture, which the upload then judges. */
async function widthOf(file: File | undefined): Promise<number | null> {
  if (file === undefined) return null
  try {
    const picture = await createImageBitmap(file)
    const { width } = picture
    picture.close()
    return width
  } catch {
    return null
  }
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

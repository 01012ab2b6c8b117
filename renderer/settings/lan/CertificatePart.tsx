// The fingerprint of the certificate for browsers to compare, the certificate itself, and how it is trusted.
import { lan } from '../../../shared/contract/lan.ts'
import { saveFile } from '../../api/download.ts'
import { Button } from '../../ui/Button.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Section } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { inPairs } from './lan-data.ts'

export function CertificatePart({ fingerprint }: { readonly fingerprint: string }) {
  const save = async () => {
    const saved = await saveFile(lan.certificate, {}, {})
    if (!saved.ok) say(saved.error.message)
  }
  return (
    <Section title="Sertifikat">
      <div className="fields">
        <p>Sidik SHA-256 sertifikat komputer ini:</p>
        <p className="fingerprint">{inPairs(fingerprint)}</p>
        <p className="quiet">
          Program Siladom yang disandingkan memeriksanya sendiri. Di peramban, bandingkan dengan rincian sertifikat
          sebelum kata sandi diketik; bila satu pasang saja berbeda, tutup halamannya dan hubungi administrator.
        </p>
        <Fold title="Agar peramban mengenalnya">
          <ol className="guide-steps">
            <li>Simpan sertifikat di bawah ini ke penyimpan USB, lalu bawa sendiri ke komputer peramban itu.</li>
            <li>
              Windows, Edge dan Chrome: klik dua kali berkasnya, Pasang Sertifikat, Pengguna Saat Ini, Tempatkan di
              Otoritas Sertifikasi Akar Tepercaya. Cocokkan sidiknya sebelum menekan Ya.
            </li>
            <li>Firefox: buka alamat komputer induk, Lanjutan, Lihat Sertifikat, cocokkan sidiknya, lalu terima.</li>
          </ol>
        </Fold>
        <div>
          <Button onClick={() => void save()}>Simpan sertifikat</Button>
        </div>
      </div>
    </Section>
  )
}

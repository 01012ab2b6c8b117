// Where somebody who only examines begins: what can be read here, and that nothing can be changed.
import { useMe } from '../api/me.ts'
import { useGo } from '../app/navigation.ts'
import { Page } from '../ui/Page.tsx'
import { Row, Rows } from '../ui/Rows.tsx'

const readable = [
  {
    place: 'cases',
    path: '/permohonan',
    label: 'Permohonan',
    about: 'Setiap permohonan dengan berkas, surat, riwayat peristiwa, dan berkas untuk pemeriksa.',
  },
  { place: 'agenda', path: '/agenda', label: 'Buku agenda', about: 'Surat masuk dan surat keluar, nomor yang batal.' },
  { place: 'register', path: '/register', label: 'Register sub domain', about: 'Nama yang aktif dan yang dilepas.' },
  { place: 'archive', path: '/arsip', label: 'Arsip', about: 'Permohonan yang selesai, retensi, yang belum lengkap.' },
  {
    place: 'privacy',
    path: '/data-pribadi',
    label: 'Data pribadi',
    about: 'Siapa membuka data pribadi, dan kegagalan pelindungan.',
  },
  { place: 'settings', path: '/pengaturan', label: 'Pengaturan', about: 'Penugasan pejabat, SOP, asumsi, kalender.' },
] as const

export function ExaminerHome() {
  const me = useMe()
  const go = useGo()
  return (
    <Page
      title="Anda memeriksa: semua dapat dibaca, tidak ada yang dapat diubah."
      sub="Pindaian identitas dan kontak pemohon tidak ditampilkan. Berkas yang Anda unduh tercatat bersama nama Anda."
    >
      <Rows label="Yang dapat dibaca">
        {readable
          .filter(({ place }) => me.places.includes(place))
          .map(({ path, label, about }) => (
            <Row key={path} href={path} onOpen={() => go(path)} strong={label} detail={about} />
          ))}
      </Rows>
    </Page>
  )
}

// An empty desk: what comes next, or where a new office begins, or why a post has nothing here.
import type { DeskView } from '../../shared/contract/desk.ts'
import { Go } from '../app/Go.tsx'
import { useMe } from '../api/me.ts'
import { Empty } from '../ui/States.tsx'

export function DeskEmpty({ view }: { readonly view: DeskView }) {
  const me = useMe()
  if (view.now.length + view.soon.length + view.elsewhereCount > 0) return null
  if (me.posts.length === 0) {
    return (
      <Empty sentence="Anda belum memegang jabatan hari ini.">
        <p>Minta administrator menetapkan jabatan Anda di Pengaturan, Jabatan dan pejabat.</p>
      </Empty>
    )
  }
  if (!me.places.includes('desk')) {
    return (
      <Empty sentence="Jabatan Anda tidak mengerjakan permohonan.">
        <p>Yang perlu dibenahi di kantor muncul di sini; tempat kerja Anda ada di sebelah kiri.</p>
      </Empty>
    )
  }
  if (me.places.includes('intake')) {
    return (
      <Empty sentence="Meja Anda kosong.">
        <p>Surat yang datang dicatat di Terima surat, lalu berjalan sendiri ke meja berikutnya.</p>
        <p className="desk-first">
          <Go to="/terima" className="button button-primary">
            Catat surat yang datang
          </Go>
        </p>
      </Empty>
    )
  }
  return (
    <Empty sentence="Meja Anda kosong.">
      <p>Permohonan muncul di sini begitu sampai pada giliran jabatan Anda.</p>
    </Empty>
  )
}

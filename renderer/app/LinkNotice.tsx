// Says that nobody answers, and what becomes of what was typed and sent; or that the connection was stopped for good.
import type { Link } from '../api/changes.ts'
import { useUnsettled } from '../api/settle.ts'
import { Notice } from '../ui/Notice.tsx'

export function LinkNotice({ link }: { readonly link: Link }) {
  const unsettled = useUnsettled()
  if (link.kind === 'there' && !unsettled) return null
  if (link.kind === 'stopped') {
    return (
      <Notice tone="late" live title="Sambungan ke komputer induk dihentikan.">
        {link.sentence}
      </Notice>
    )
  }
  return (
    <Notice tone="warning" live title="Siladom tidak menjawab.">
      Isian Anda tetap di layar ini. Dicoba lagi setiap beberapa detik; begitu komputer induk menyala, Anda melanjutkan
      dari sini.
      {unsettled && ' Perintah terakhir dikirim lagi sampai terjawab, dan tercatat satu kali saja.'}
    </Notice>
  )
}

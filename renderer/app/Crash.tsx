// A screen that failed by a mistake of ours: what stays, and the way on.
import { Failure } from '../ui/States.tsx'

export function Crash({ reset }: { readonly reset: () => void }) {
  return (
    <Failure
      sentence="Layar ini tidak dapat ditampilkan. Yang sudah tersimpan tetap ada; coba lagi, lalu hubungi administrator."
      retry={reset}
    >
      <a className="button button-plain" href="/">
        Ke Meja saya
      </a>
    </Failure>
  )
}

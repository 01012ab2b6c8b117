// An address that leads nowhere.
import { Failure } from '../ui/States.tsx'
import { Go } from './Go.tsx'

export function Lost() {
  return (
    <Failure sentence="Halaman ini tidak ada.">
      <Go to="/" className="button button-plain">
        Ke Meja saya
      </Go>
    </Failure>
  )
}

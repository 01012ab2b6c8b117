// Says along the upper edge that nothing here is real.
import './practice-stripe.css'

export function PracticeStripe() {
  return (
    <aside className="practice-stripe" aria-label="Kantor latihan">
      Kantor latihan: data contoh
    </aside>
  )
}

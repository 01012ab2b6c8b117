// Work time against the printed minutes as a thin bar; the words beside it say the same.
export function WorkBar({ worked, standard }: { readonly worked: number; readonly standard: number }) {
  const share = standard <= 0 ? 100 : Math.min(100, Math.round((worked / standard) * 100))
  return (
    <span className="work-bar" aria-hidden="true">
      <span style={{ width: `${share}%` }} />
    </span>
  )
}

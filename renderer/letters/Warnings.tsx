// Warnings about the letters: a date on a holiday, before the letter that is answered, nobody to sign that day.
import { Notice } from '../ui/Notice.tsx'

export function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Notice tone="warning" live title="Periksa sebelum melanjutkan.">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

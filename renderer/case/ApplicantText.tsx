// The text for the applicant at this step, without personal data, ready to be pasted anywhere.
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { say } from '../ui/toast.ts'
import './case.css'

export function ApplicantText({ text }: { readonly text: string }) {
  return (
    <Section title="Teks untuk pemohon" note="siap ditempel di WhatsApp atau e-mail">
      <p className="applicant-text">{text}</p>
      <Button small onClick={() => void copy(text)}>
        Salin teks
      </Button>
    </Section>
  )
}

/** Copies and says so; where the browser refuses, says how to do it by hand. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('Teks sudah disalin.')
  } catch {
    say('Peramban menolak menyalin. Blok teksnya lalu tekan Ctrl+C.')
  }
}

// What was typed in the acts just done in this window, so that Urungkan gives it back to be mended.
import type { FormDraft } from './use-step-form.ts'

/** More than anybody takes back; nothing of it is written anywhere. */
const most = 5
const done = new Map<string, FormDraft>()

export function rememberDone(key: string, typed: FormDraft): void {
  done.delete(key)
  done.set(key, typed)
  const [oldest] = done.keys()
  if (done.size > most && oldest !== undefined) done.delete(oldest)
}

export function recallDone(key: string): FormDraft | null {
  return done.get(key) ?? null
}

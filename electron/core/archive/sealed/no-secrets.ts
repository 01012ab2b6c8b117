// A box for work that seals nothing: whoever asks it for a key has made a mistake.
import type { SecretBox } from './secret-box.ts'

/** @param why what is said of the work where it asks all the same */
export function noSecrets(why: string): SecretBox {
  const refuse = async (): Promise<never> => await Promise.reject(new Error(why))
  return { wrap: refuse, unwrap: refuse, derive: refuse, wrapOwn: refuse }
}

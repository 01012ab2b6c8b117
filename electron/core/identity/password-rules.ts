// Which passwords are refused: too short, much used, or made of what everybody here knows. No rules on their signs.
import { commonPasswords } from './common-passwords.data.ts'
import { contextWords } from './context-words.data.ts'

const shortest = 8
const longest = 200

/** Words around one person: login, name, NIP, office. */
export interface PasswordContext {
  readonly login: string
  readonly name: string
  readonly nip: string
  readonly office: readonly string[]
}

/** Why the password is refused, in Indonesian with the remedy; null where it is fine. */
export function passwordProblem(password: string, context: PasswordContext): string | null {
  const signs = Array.from(password.normalize('NFC'))
  if (signs.length < shortest)
    return `Kata sandi paling sedikit ${shortest} huruf. Beberapa kata yang mudah Anda ingat lebih baik.`
  if (signs.length > longest) return `Kata sandi paling banyak ${longest} huruf.`
  const lower = password.toLowerCase()
  if (new Set(signs).size < 3)
    return 'Kata sandi ini hanya mengulang huruf yang sama. Pilih beberapa kata yang berbeda.'
  if (commonPasswords.has(lower)) return 'Kata sandi ini termasuk yang paling sering dipakai orang. Pilih yang lain.'
  if (isObvious(lower, context)) {
    return 'Kata sandi ini mudah ditebak dari nama, NIP, atau kantor Anda. Pilih beberapa kata yang tidak berkaitan.'
  }
  return null
}

/** True where hardly anything is left once the known words are taken away. */
function isObvious(lower: string, { login, name, nip, office }: PasswordContext): boolean {
  if (nip.length >= 8 && lower.includes(nip)) return true
  const known = [...wordsOf(login), ...wordsOf(name), ...office.flatMap(wordsOf), ...contextWords]
  const byLength = known.filter((word) => word.length >= 4).toSorted((a, b) => b.length - a.length)
  let rest = lower
  for (const word of byLength) rest = rest.replaceAll(word, ' ')
  if (rest === lower) return false
  const letters = rest.replaceAll(/[^\p{L}]/gu, '')
  const digits = rest.replaceAll(/\D/g, '')
  return letters.length < 4 && digits.length <= 6
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return [...words, words.join('')]
}

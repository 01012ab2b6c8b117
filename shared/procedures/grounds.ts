// Which grounds of refusal may be chosen for a name, and the sentence that the letter carries for each.
import { type Ground, grounds, groundSentence } from './grounds.data.ts'

/** A ground by the office's own policy, as its settings hold it. */
export interface OfficeGround {
  readonly key: string
  /** `{nama}` stands for the name. */
  readonly sentence: string
  readonly decree: string
  readonly confirmed: boolean
}

/** What step 6 answered of a name, and what the rules of names say of it. */
export interface GroundFacts {
  readonly name: string
  readonly owner: string
  /** Sentences of the findings that block the name; empty where none does. */
  readonly finding: string
  readonly exists: boolean
  readonly serves: boolean
}

/** Why a ground cannot be chosen, with the remedy; null where it can. */
export function groundProblem(code: string, facts: GroundFacts, office: readonly OfficeGround[]): string | null {
  const ground = grounds.find((one) => one.code === code)
  if (ground !== undefined) return fixedProblem(ground, facts)
  const own = office.find((one) => one.key === code)
  const inForce = own !== undefined && own.confirmed && own.decree.trim() !== ''
  return inForce
    ? null
    : 'Alasan ini kebijakan kantor yang belum dikonfirmasi dengan dasar keputusannya. Pilih alasan lain, atau minta administrator mengonfirmasinya.'
}

function fixedProblem({ code }: Ground, facts: GroundFacts): string | null {
  if (code === 'name_exists' && !facts.exists)
    return 'Alasan "nama sudah ada" hanya bila nama itu sudah ada. Periksa jawabannya.'
  if (code === 'not_serving' && facts.serves)
    return 'Alasan ini hanya bila pemanfaatannya bukan untuk kepentingan Pemerintah Kabupaten. Periksa jawabannya.'
  if (code === 'name_blocked' && facts.finding === '')
    return 'Tidak ada temuan yang menghalangi nama ini. Pilih alasan lain.'
  return null
}

/** The sentence for the letter; a policy of the office cites its decree. */
export function sentenceOfGround(code: string, facts: GroundFacts, office: readonly OfficeGround[]): string {
  const own = office.find((one) => one.key === code)
  if (own === undefined) return groundSentence(code, facts)
  const sentence = own.sentence.trim().replaceAll('{nama}', facts.name).replace(/\.$/, '')
  return `${sentence} (${own.decree.trim()}).`
}

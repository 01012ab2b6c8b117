// Which names that were decided before are like the one that is asked, and why: "Serupa dan sudah diputus".
import { isExtension, isSlip, skeleton } from './resemblance.ts'

/** A name with what it is asked for. */
export interface ComparedName {
  readonly fqdn: string
  readonly label: string
  readonly unitId: string | null
  /** Code of its kegunaan. */
  readonly use: string
  readonly functionText: string
}

export interface DecidedName extends ComparedName {
  readonly caseId: string
  readonly decidedAt: number
}

export type Precedent<Name extends DecidedName> = Name & {
  /** In a few words: "nama sama, perangkat daerah sama". */
  readonly why: string
}

/** At most so many, the most alike first and then the newest, one of a case. A trait that many share does not suffice. */
export function precedentsOf<Name extends DecidedName>(
  asked: ComparedName,
  past: readonly Name[],
  most = 3,
): readonly Precedent<Name>[] {
  const words = significantWords(asked.functionText)
  const seen = new Set<string>()
  return past
    .flatMap((name) => {
      const alike = likeness(asked, words, name)
      return alike === null ? [] : [{ name, ...alike }]
    })
    .toSorted((a, b) => b.weight - a.weight || b.name.decidedAt - a.name.decidedAt)
    .filter(({ name }) => !seen.has(name.caseId) && seen.add(name.caseId))
    .slice(0, most)
    .map(({ name, why }) => ({ ...name, why }))
}

/** A trait with its weight: any trait of the name outweighs those of its function and its owner together. */
interface Trait {
  readonly weight: number
  readonly words: string
}

function likeness(asked: ComparedName, words: readonly string[], past: ComparedName) {
  const name = nameTrait(asked, past)
  const sameFunction = isSameFunction(asked, words, past)
  const sameUnit = asked.unitId !== null && asked.unitId === past.unitId
  const sameUse = asked.use !== '' && asked.use === past.use
  if (name === null && !sameFunction && !(sameUnit && sameUse)) return null
  const shared: readonly Trait[] = [
    ...(sameUnit ? [{ weight: 6, words: 'perangkat daerah' }] : []),
    ...(sameFunction
      ? [{ weight: 12, words: 'fungsi' }]
      : sameUse && name === null
        ? [{ weight: 2, words: 'kegunaan' }]
        : []),
  ]
  const both = shared.length === 0 ? [] : [`${shared.map((trait) => trait.words).join(' dan ')} sama`]
  return {
    weight: shared.reduce((sum, trait) => sum + trait.weight, name?.weight ?? 0),
    why: [...(name === null ? [] : [name.words]), ...both].join(', '),
  }
}

/** By the rules of `resemblance.ts`, the closest first. */
function nameTrait(asked: ComparedName, past: ComparedName): Trait | null {
  if (asked.fqdn === past.fqdn) return { weight: 60, words: 'nama sama' }
  if (asked.label === past.label) return { weight: 50, words: 'nama sama di zona lain' }
  if (skeleton(asked.label) === skeleton(past.label)) return { weight: 40, words: 'nama sekilas sama' }
  if (isSlip(asked.label, past.label)) return { weight: 30, words: 'nama berbeda satu huruf' }
  if (isExtension(asked.label, past.label)) return { weight: 20, words: 'nama berawalan sama' }
  return null
}

/** The same text, or most of the words that say something, and at least two of them. */
function isSameFunction(asked: ComparedName, words: readonly string[], past: ComparedName): boolean {
  const text = plain(asked.functionText)
  if (text !== '' && text === plain(past.functionText)) return true
  const others = significantWords(past.functionText)
  const shared = words.filter((word) => others.includes(word)).length
  return shared >= 2 && shared * 3 >= Math.max(words.length, others.length) * 2
}

const fillers = new Set(
  'yang dan atau untuk pada dari dengan bagi dalam oleh sebagai serta secara sub domain nama layanan pelayanan sistem informasi aplikasi website web situs online daring elektronik digital dinas kabupaten pemerintah daerah'.split(
    ' ',
  ),
)

/** The words of a function that tell it from others, each once, in their order. */
export function significantWords(functionText: string): readonly string[] {
  const words = plain(functionText).split(' ')
  return [...new Set(words.filter((word) => word.length >= 3 && !fillers.has(word)))]
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

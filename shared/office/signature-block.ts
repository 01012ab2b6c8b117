// The lines of a signature block in the forms of the tata naskah dinas: definitif, Plt., Plh., a.n., u.b.
import { assertNever, fail, ok, type Result } from '../result.ts'
import type { DateText } from '../time.ts'
import { isInForce, type OfficeRecords } from './holdings.ts'
import { mandateProblem, ownHolding } from './mandates.ts'
import { groupedNip } from './nip.ts'
import { type PostKey, postOf } from './posts.ts'
import type { Holding } from './schema.ts'

export interface SignatureBlock {
  /** Lines above the signature; the last ends with a comma. */
  readonly lines: readonly string[]
  /** Name with degrees. */
  readonly name: string
  /** "Pembina Tingkat I (IV/b)"; null for who writes none. */
  readonly rank: string | null
  /** "NIP. 19800517 200501 1 002" without the "NIP."; null for who writes none. */
  readonly nip: string | null
}

export interface SignatureStyle {
  /** "Kabupaten Contoh", printed under the title of the head; empty for none. */
  readonly region: string
  /** Titles in capitals, as the older layout has them. */
  readonly capitals: boolean
}

/** The block of a holding on the date of a letter (Permendagri 1/2023 pasal 44), or why it cannot sign that day. */
export function signatureBlock(
  records: OfficeRecords,
  holding: Holding,
  date: DateText,
  style: SignatureStyle,
): Result<SignatureBlock, string> {
  const person = records.persons.find((one) => one.id === holding.personId)
  if (person === undefined)
    return fail('Penanda tangan tidak ada dalam daftar pejabat. Pilih pejabatnya lagi di Pengaturan, Pejabat.')
  if (!isInForce(holding, date))
    return fail(
      `Penugasan ${person.name} tidak berlaku pada tanggal surat. Ubah tanggal surat, atau pilih pejabat yang bertugas hari itu.`,
    )
  const problem = mandateProblem(records, holding, date)
  if (problem !== null) return fail(problem)
  const plain = writesNoRank(holding)
  const lines = titleLines(records, holding, date, style)
  return ok({
    lines: lines.map((line, index) => (index === lines.length - 1 ? `${line},` : line)),
    name: person.name,
    rank: plain || person.rank === '' ? null : person.rank,
    nip: plain || person.nip === '' ? null : groupedNip(person.nip),
  })
}

function titleLines(
  records: OfficeRecords,
  holding: Holding,
  date: DateText,
  style: SignatureStyle,
): readonly string[] {
  const title = (post: PostKey) => cased(postOf(records.posts, post).title, style)
  const own = ownHolding(records, holding, date)
  const region =
    style.region !== '' && (holding.post === 'kadis' || holding.post === 'sekda') ? [cased(style.region, style)] : []
  switch (holding.capacity) {
    case 'definitif':
      return [title(holding.post), ...region]
    case 'plt':
    case 'plh': {
      const prefix = holding.capacity === 'plt' ? 'Plt.' : 'Plh.'
      return [`${prefix} ${title(holding.post)}`, ...region, ...(own === null ? [] : [title(own.post)])]
    }
    case 'an':
      return own === null ? [] : [`a.n. ${title(holding.post)}`, title(own.post)]
    case 'ub': {
      const between = own === null ? null : postOf(records.posts, own.post).superior
      return own === null || between === null
        ? []
        : [`a.n. ${title(holding.post)}`, title(between), `u.b. ${title(own.post)}`]
    }
    default:
      return assertNever(holding.capacity)
  }
}

/** An acting Sekretaris Daerah writes neither pangkat nor NIP. */
function writesNoRank(holding: Holding): boolean {
  return holding.post === 'sekda' && (holding.capacity === 'plh' || holding.capacity === 'plt')
}

function cased(text: string, style: SignatureStyle): string {
  return style.capitals ? text.toUpperCase() : text
}

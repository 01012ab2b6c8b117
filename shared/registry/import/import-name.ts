// Reads the name of a row and says what stands against it as a name of the register.
import { labelFindings } from '../../naming/label-rules.ts'
import { normalize, readName } from '../../naming/read-name.ts'
import { spellingCodes } from '../../naming/spelling.ts'
import type { NamePolicy } from '../../naming/types.ts'

export interface ImportName {
  readonly fqdn: string
  readonly label: string
  readonly zone: string
}

export type NameRead =
  | { readonly ok: true; readonly name: ImportName }
  | { readonly ok: false; readonly sentence: string }

/** Ends of names that belong to no label of ours: `dinkes.kabupatenlain.go.id` is no sub domain of this office. */
const foreignEnd = /\.(id|com|net|org|info|biz|gov|edu|mil|int|local|xyz|online|site)\.?$/

export function readImportName(typed: string, zones: readonly [string, ...string[]], policy: NamePolicy): NameRead {
  if (normalize(typed) === '') return wrong('Nama sub domain kosong. Isi namanya, atau hapus baris ini.')
  const name = readName(typed, zones)
  if (name.label === '') return wrong(`${name.zone} adalah zonanya sendiri, bukan sub domain. Hapus baris ini.`)
  if (foreignEnd.test(name.label))
    return wrong(`“${name.label}” bukan di bawah zona yang dikelola (${zones.join(', ')}). Periksa namanya.`)
  const found = labelFindings(name.label, name.fqdn, policy).find(({ code }) => spellingCodes.has(code))
  return found === undefined ? { ok: true, name } : wrong(found.sentence)
}

function wrong(sentence: string): NameRead {
  return { ok: false, sentence }
}

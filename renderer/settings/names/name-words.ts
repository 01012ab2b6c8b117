// The rules for names in words: the groups of reserved labels, where a banned word counts, the opening sentence.
import type { NameRules } from '../../../shared/contract/settings-records.ts'
import type { BannedEntry, ReservedEntry } from './name-edits.ts'

export const groupWords: Readonly<Record<ReservedEntry['group'], string>> = {
  dns: 'Server nama',
  mail: 'Surel',
  infra: 'Pusat data',
  trust: 'Tepercaya',
}

export const groupDetails: Readonly<Record<ReservedEntry['group'], string>> = {
  dns: 'tidak pernah diberikan',
  mail: 'tidak pernah diberikan',
  infra: 'tidak pernah diberikan',
  trust: 'dengan alasan tertulis Kepala Bidang',
}

export const groups = ['dns', 'mail', 'infra', 'trust'] as const satisfies readonly ReservedEntry['group'][]

export const whereWords: Readonly<Record<BannedEntry['where'], string>> = {
  anywhere: 'Di mana pun dalam nama',
  part: 'Sebagai satu bagian utuh',
}

export function namesSentence({ reserved, banned }: NameRules): string {
  return `${reserved.length} nama dicadangkan, ${banned.length} kata terlarang.`
}

/** Entries that hold what is searched for, in the order of the alphabet. */
export function fitting<E>(
  entries: readonly E[],
  wordsOf: (entry: E) => readonly string[],
  text: string,
): readonly E[] {
  const asked = text.trim().toLowerCase()
  return entries
    .filter((entry) => wordsOf(entry).some((word) => word.toLowerCase().includes(asked)))
    .toSorted((a, b) => (wordsOf(a)[0] ?? '').localeCompare(wordsOf(b)[0] ?? ''))
}

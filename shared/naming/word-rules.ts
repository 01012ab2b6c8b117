// Labels that the office keeps back, and words that a government name does not carry.
import { assertNever } from '../result.ts'
import { finding } from './rules.ts'
import type { BannedWord, Finding, NameContext, NamePolicy, ReservedGroup } from './types.ts'

/** Below a unit's own name only the names of DNS and mail stay kept back: `ppid.dinkes` is welcome. */
export function reservedFindings(label: string, { asker, policy }: NameContext): readonly Finding[] {
  const [first, below] = label.split('.')
  const entry = policy.reserved.find((one) => one.label === first)
  if (entry === undefined || (below !== undefined && entry.group !== 'dns' && entry.group !== 'mail')) return []
  const example = `${entry.label}-${asker === null || asker.abbreviation === '' ? 'dinkes' : asker.abbreviation}`
  if (entry.group === 'trust') {
    const sentence = `“${entry.label}” nama yang dipercaya masyarakat sebagai layanan seluruh kabupaten. Pakai hanya dengan alasan tertulis Kepala Bidang, atau tambahkan singkatan unit, misalnya ${example}.`
    return [finding('RESERVED', sentence, { severity: 'warn', override: 'kabid' })]
  }
  return [
    finding(
      'RESERVED',
      `“${entry.label}” dicadangkan untuk ${purpose(entry.group)} dan tidak dapat diberikan. Pilih nama layanan, misalnya ${example}.`,
    ),
  ]
}

function purpose(group: Exclude<ReservedGroup, 'trust'>): string {
  switch (group) {
    case 'dns':
      return 'server nama'
    case 'mail':
      return 'layanan surel kabupaten'
    case 'infra':
      return 'keperluan teknis pusat data'
    default:
      return assertNever(group)
  }
}

const digits: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

/** Words of the office's list, also where digits stand for letters. One finding for each word. */
export function bannedFindings(label: string, policy: NamePolicy): readonly Finding[] {
  const spelled = label.replaceAll(/[013457]/g, (digit) => digits[digit] ?? digit)
  return policy.banned
    .filter((word) => carries(label, word) || carries(spelled, word))
    .map((word) =>
      finding(
        'BANNED_WORD',
        `Nama ini memuat “${word.text}”, ${word.reason}. Pilih nama lain; bila memang perlu, Kepala Bidang menulis alasannya.`,
        { override: 'kabid' },
      ),
    )
}

function carries(label: string, word: BannedWord): boolean {
  switch (word.where) {
    case 'anywhere':
      return label.includes(word.text) || label.replaceAll('-', '').includes(word.text)
    case 'part':
      return label.split(/[.-]/).includes(word.text)
    default:
      return assertNever(word.where)
  }
}

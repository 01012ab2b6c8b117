// What a label may be made of: the technical rules of RFC 1035, 1123, 5891 and 8552, each with its remedy.
import { finding } from './rules.ts'
import { tidyLabel } from './tidy-label.ts'
import type { Finding, NamePolicy } from './types.ts'

const longestLabel = 63
const longestName = 253
const notAscii = /[^\p{ASCII}]/gu
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Whether every label is made of letters, digits and inner hyphens, so that names can be compared. */
export function isHostName(label: string): boolean {
  return label.split('.').every((part) => hostLabel.test(part))
}

/** Findings on the spelling alone; `label` is normalised and may hold dots. */
export function labelFindings(label: string, fqdn: string, policy: NamePolicy): readonly Finding[] {
  if (label === '') {
    return [finding('EMPTY', 'Nama belum diisi. Tulis nama di depan zona, misalnya dinkes.')]
  }
  const parts = label.split('.')
  const found = parts.flatMap((part) => (part === '' ? [] : partFindings(part, policy)))
  if (parts.includes('')) {
    found.unshift(
      finding(
        'EMPTY_LABEL',
        `Ada bagian kosong pada “${label}”: dua titik berurutan, atau titik di tepi. Hapus titik itu.`,
      ),
    )
  }
  if (fqdn.length > longestName) {
    found.push(
      finding(
        'NAME_TOO_LONG',
        `Nama lengkap ${fqdn.length} huruf, paling banyak ${longestName}. Pilih nama yang lebih pendek.`,
      ),
    )
  }
  return found
}

function partFindings(part: string, policy: NamePolicy): readonly Finding[] {
  const found = [...signFindings(part)]
  if (part.length > longestLabel) {
    found.push(
      finding(
        'LABEL_TOO_LONG',
        `“${shortened(part)}” ${part.length} huruf, paling banyak ${longestLabel}. Singkatlah nama ini.`,
      ),
    )
  } else if (part.length > policy.longFrom) {
    found.push(
      finding('LONG', `“${part}” ${part.length} huruf: sulit didiktekan dan diketik. Nama pendek lebih mudah diingat.`),
    )
  }
  if (part.length < policy.minimumLength) {
    found.push(finding('TOO_SHORT', `“${part}” terlalu pendek. Pakai paling sedikit ${policy.minimumLength} huruf.`))
  }
  if (/^[0-9]+$/.test(part)) {
    found.push(finding('ALL_DIGITS', `“${part}” hanya berisi angka. Tambahkan huruf, misalnya nama layanannya.`))
  }
  return [...found, ...hyphenFindings(part)]
}

function signFindings(part: string): readonly Finding[] {
  const found: Finding[] = []
  if (part.includes('*')) {
    found.push(
      finding(
        'WILDCARD',
        'Tanda bintang berarti semua nama sekaligus dan tidak dapat diberikan. Tulis satu nama yang jelas.',
      ),
    )
  }
  if (part.search(notAscii) >= 0) {
    found.push(
      finding(
        'NON_ASCII',
        `“${shortened(part)}” memuat huruf di luar a–z.${meant(part)} Tulis ulang dengan huruf a–z, angka, dan tanda hubung.`,
      ),
    )
  }
  if (part.startsWith('_')) {
    found.push(
      finding(
        'UNDERSCORE_SERVICE',
        `“${shortened(part)}” diawali garis bawah; nama seperti itu dipakai layanan teknis.${meant(part)} Tulis tanpa garis bawah.`,
      ),
    )
  }
  const bad = [
    ...new Set(
      part
        .replace(/^_/, '')
        .replace(/[a-z0-9*-]/g, '')
        .replace(notAscii, ''),
    ),
  ]
  if (bad.length > 0) {
    found.push(
      finding(
        'BAD_CHARS',
        `“${shortened(part)}” memuat ${bad.map(signName).join(', ')}.${meant(part)} Pakai huruf a–z, angka, dan tanda hubung saja.`,
      ),
    )
  }
  return found
}

function hyphenFindings(part: string): readonly Finding[] {
  if (part.startsWith('xn--')) {
    return [
      finding(
        'PUNYCODE',
        `“${shortened(part)}” adalah sandi untuk huruf di luar a–z (xn--). Tulis nama dengan huruf a–z biasa.`,
      ),
    ]
  }
  const found: Finding[] = []
  if (part.startsWith('-') || part.endsWith('-')) {
    found.push(
      finding(
        'HYPHEN_EDGE',
        `“${shortened(part)}” diawali atau diakhiri tanda hubung.${meant(part)} Hapus tanda hubung di tepi.`,
      ),
    )
  }
  if (part.slice(2, 4) === '--') {
    found.push(
      finding(
        'HYPHEN_34',
        `“${shortened(part)}” memuat dua tanda hubung pada huruf ke-3 dan ke-4, tempat yang dicadangkan.${meant(part)} Pakai satu tanda hubung.`,
      ),
    )
  } else if (part.replace(/^-+|-+$/g, '').includes('--')) {
    found.push(
      finding(
        'DOUBLE_HYPHEN',
        `“${shortened(part)}” memuat dua tanda hubung berurutan, mudah salah ketik.${meant(part)} Pakai satu, atau jelaskan alasannya.`,
      ),
    )
  }
  return found
}

function meant(part: string): string {
  const tidy = tidyLabel(part)
  return tidy === '' || tidy === part ? '' : ` Mungkin maksudnya ${tidy}.`
}

function signName(sign: string): string {
  if (/\s/.test(sign)) return 'spasi'
  if (sign === '_') return 'garis bawah (_)'
  return /\p{Cc}/u.test(sign) ? 'karakter kendali' : `tanda “${sign}”`
}

function shortened(part: string): string {
  const signs = Array.from(part)
  return signs.length > 70 ? `${signs.slice(0, 69).join('')}…` : part
}

// What a wrong entry is told, in Indonesian with the remedy, where its schema has no closer sentence of its own.

/** What zod says of a wrong entry, known by its shape. */
export type RawIssue = Readonly<Record<string, unknown>>

export function issueSentence(issue: RawIssue): string {
  switch (issue['code']) {
    case 'invalid_type':
      return wrongType(issue)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value':
      return 'Pilih salah satu dari pilihan yang ada.'
    case 'invalid_format':
      return 'Tulis dengan bentuk yang benar.'
    case 'invalid_union':
      return 'Isian ini tidak cocok dengan salah satu bentuk yang dikenal.'
    case 'unrecognized_keys':
      return 'Ada isian yang tidak dikenal. Hapus isian itu.'
    default:
      return 'Isian ini tidak dapat diterima. Periksa lalu perbaiki.'
  }
}

function wrongType({ input, expected }: RawIssue): string {
  if (input === undefined || input === null || input === '') return 'Wajib diisi.'
  if (expected === 'int') return 'Tulis bilangan bulat.'
  if (expected === 'number') return 'Tulis angka.'
  return 'Bentuk isian ini tidak sesuai. Periksa lalu perbaiki.'
}

function tooSmall({ origin, minimum }: RawIssue): string {
  const least = String(minimum)
  if (origin === 'string') return least === '1' ? 'Wajib diisi.' : `Paling sedikit ${least} huruf.`
  if (origin === 'array') return `Isi paling sedikit ${least}.`
  return `Paling kecil ${least}.`
}

function tooBig({ origin, maximum }: RawIssue): string {
  const most = String(maximum)
  if (origin === 'string') return `Paling banyak ${most} huruf.`
  if (origin === 'array') return `Paling banyak ${most} isian.`
  return `Paling besar ${most}.`
}

// What a policy of names contradicts itself in, beyond the shape of each entry.
import type { NamePolicy } from './types.ts'

export interface PolicyProblem {
  /** `reserved.3.label`, `banned.0.text`, `longFrom`. */
  readonly path: string
  readonly sentence: string
}

export function namePolicyProblems(policy: NamePolicy): readonly PolicyProblem[] {
  const tooLow = policy.longFrom < policy.minimumLength
  return [
    ...twice(policy.reserved.map((one) => one.label)).map(([index, label]) => ({
      path: `reserved.${index}.label`,
      sentence: `“${label}” sudah ada di daftar nama cadangan. Hapus salah satunya.`,
    })),
    ...twice(policy.banned.map((one) => one.text)).map(([index, text]) => ({
      path: `banned.${index}.text`,
      sentence: `“${text}” sudah ada di daftar kata terlarang. Hapus salah satunya.`,
    })),
    ...(tooLow ? [{ path: 'longFrom', sentence: longFromTooLow }] : []),
  ]
}

const longFromTooLow = 'Batas nama panjang tidak boleh di bawah panjang paling sedikit.'

/** The later of equal entries, with their places. */
function twice(words: readonly string[]): readonly (readonly [number, string])[] {
  return words.flatMap((word, index) => (words.indexOf(word) < index ? [[index, word] as const] : []))
}

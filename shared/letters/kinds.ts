// Which letters of a case belong to the packet of steps 8 to 11, and which go out by themselves beside it.

/** Letters beside the packet, each with its own number: after the decision, while waiting, after a withdrawal. */
export const sideLetters = ['surat_penerimaan', 'permintaan_kelengkapan', 'surat_penarikan'] as const
export type SideLetter = (typeof sideLetters)[number]

export function isSideLetter(kind: string): kind is SideLetter {
  const kinds: readonly string[] = sideLetters
  return kinds.includes(kind)
}

// Why a backup was made, and how that is told.

export const backupKinds = ['migration', 'interval', 'exit', 'manual'] as const

export type BackupKind = (typeof backupKinds)[number]

const words: Readonly<Record<BackupKind, string>> = {
  migration: 'sebelum pemutakhiran',
  interval: 'berkala',
  exit: 'saat Siladom ditutup',
  manual: 'atas permintaan',
}

export function kindWords(kind: BackupKind): string {
  return words[kind]
}

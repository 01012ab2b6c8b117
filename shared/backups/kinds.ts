// Why a backup was made.

export const backupKinds = ['migration', 'interval', 'exit', 'manual'] as const

export type BackupKind = (typeof backupKinds)[number]

// Saves copies of letters and scans for other programs, under names that no system misreads and with harmless endings.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'

const endings: ReadonlySet<string> = new Set([
  '.docx',
  '.pdf',
  '.jpg',
  '.jpeg',
  '.png',
  '.eml',
  '.zip',
  '.csv',
  '.txt',
  '.json',
])
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const longest = 120

/** The name without folders, control characters and what Windows forbids; null for an ending that could be run. */
export function safeFileName(name: string): string | null {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').trim()
  const { name: stem, ext } = parse(clean)
  if (!endings.has(ext.toLowerCase())) return null
  const kept = stem.slice(0, longest).replace(/^[.\s]+|[.\s]+$/g, '')
  return `${kept === '' || deviceName.test(kept) ? 'berkas' : kept}${ext.toLowerCase()}`
}

/** A read-only copy in a folder of its own under `root`; null for a refused name. */
export function temporaryCopy(root: string, name: string, bytes: Uint8Array): string | null {
  const safe = safeFileName(name)
  if (safe === null) return null
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const path = join(mkdtempSync(join(root, 'salinan-')), safe)
  writeFileSync(path, bytes, { mode: 0o600 })
  chmodSync(path, 0o400)
  return path
}

/** A copy in `folder` that replaces nothing: `nama (2).docx` where the name is taken. */
export function lastingCopy(folder: string, name: string, bytes: Uint8Array): string | null {
  const safe = safeFileName(name)
  if (safe === null) return null
  const { name: stem, ext } = parse(safe)
  let path = join(folder, safe)
  for (let n = 2; existsSync(path); n += 1) path = join(folder, `${stem} (${n})${ext}`)
  writeFileSync(path, bytes, { flag: 'wx' })
  return path
}

/** Removes the copies of earlier runs; one that a program still holds open stays until the next time. */
export function clearCopies(root: string): void {
  try {
    rmSync(root, { recursive: true, force: true })
  } catch {
    // Word on Windows keeps its file locked while it is open.
  }
}

// Hashes every stored file again and compares the folder with what the log names.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObjectHash, objectFolder, objectPath } from '../archive/objects/object-path.ts'
import { sha256 } from '../log/canonical.ts'
import type { Inspected } from '../store/inspect/open.ts'
import { columnOf, rowsOf } from '../store/inspect/rows.ts'
import { damage, type Finding, note } from './finding.ts'

export function objectFindings(connection: Inspected, dataDir: string): Finding[] {
  const findings: Finding[] = []
  const present = stored(dataDir)
  const named = new Set(columnOf(connection, 'object_keys', 'sha256'))
  for (const { sha256: hash, state } of rowsOf(connection, 'object_refs')) {
    const name = String(hash)
    named.add(name)
    const found = present.has(name)
    if (state === 'destroyed' && found) {
      findings.push(damage('object_not_destroyed', `Berkas ${name} sudah dicatat musnah, tetapi masih ada di diska.`))
    }
    if (state === 'present' && !found) {
      findings.push(damage('object_missing', `Berkas ${name} hilang dari arsip. Kembalikan dari cadangan yang teruji.`))
    }
  }
  for (const name of present) {
    if (!isObjectHash(name) || sha256(readFileSync(objectPath(dataDir, name))) !== name) {
      findings.push(
        damage('object_changed', `Isi berkas ${name} berubah atau rusak. Kembalikan dari cadangan yang teruji.`),
      )
    }
  }
  const loose = [...present].filter((name) => !named.has(name)).length
  if (loose > 0) {
    const sentence = `${loose} berkas belum terikat pada catatan mana pun (unggahan yang belum selesai). Tidak perlu tindakan.`
    findings.push(note('object_unreferenced', sentence))
  }
  return findings
}

function stored(dataDir: string): Set<string> {
  const folder = join(dataDir, objectFolder)
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return new Set(entries.filter((entry) => entry.isFile()).map((entry) => entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set()
    throw error
  }
}

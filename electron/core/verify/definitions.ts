// Holds each published version against its hash, and each case against the version that it was pinned to.
import { sha256 } from '../log/canonical.ts'
import { noText } from '../procedures/book.ts'
import type { Inspected } from '../store/inspect/open.ts'
import { pinnedDefinitions, rowsOf } from '../store/inspect/rows.ts'
import { damage, type Finding } from './finding.ts'

/** A version whose text the log does not hold can only be compared by its hash. */
export function definitionFindings(connection: Inspected): Finding[] {
  const hashes = new Map<string, string>()
  const findings: Finding[] = []
  for (const row of rowsOf(connection, 'definitions')) {
    const name = `${row['code']} versi ${row['version']}`
    hashes.set(name, String(row['hash']))
    if (row['body'] === noText || sha256(String(row['body'])) === row['hash']) continue
    findings.push(
      damage(
        'definition',
        `Teks prosedur ${name} tidak cocok dengan sidik jarinya. Kembalikan data dari cadangan yang teruji.`,
      ),
    )
  }
  for (const { code, version, hash } of pinnedDefinitions(connection)) {
    const name = `${code} versi ${version}`
    const published = hashes.get(name)
    if (published === undefined || published === hash) continue
    findings.push(
      damage(
        'definition',
        `Permohonan menurut ${name} dibuka dengan teks prosedur yang lain. Hubungi pembuat Siladom.`,
      ),
    )
  }
  return findings
}

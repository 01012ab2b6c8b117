// Checks a data folder as a whole: database, chain, seals, projections, files and the copies under it.
import { join } from 'node:path'
import type { Projector } from '../log/projector.ts'
import { databaseFile } from '../store/connection.ts'
import { copyOf } from '../store/inspect/copy.ts'
import { type Inspected, openInspected } from '../store/inspect/open.ts'
import { storedEvents } from '../store/inspect/rows.ts'
import { brokenIndexes } from '../store/inspect/search-soundness.ts'
import { brokenReferences, integrityProblems, schemaDifferences } from '../store/inspect/soundness.ts'
import { migrations } from '../store/migrations/all.ts'
import { newestVersion, versionOf } from '../store/migrations/migrate.ts'
import { backupFindings } from './backups.ts'
import { chainFindings } from './chain.ts'
import { definitionFindings } from './definitions.ts'
import { damage, type Finding } from './finding.ts'
import { objectFindings } from './objects.ts'
import { projectionFindings } from './projections.ts'
import { personalFindings, sealFindings } from './seals.ts'

/** Everything that is not as it should be; empty where all is well. The folder may be in use. Nothing is changed. */
export async function verifyData(dataDir: string, projectors: readonly Projector[]): Promise<Finding[]> {
  const opened = openInspected(join(dataDir, databaseFile))
  if (!opened.ok) return [damage('unreadable', opened.error.sentence), ...backupFindings(dataDir)]
  const connection = opened.value
  try {
    return [...(await databaseFindings(connection, dataDir, projectors)), ...backupFindings(dataDir)]
  } finally {
    connection.close()
  }
}

async function databaseFindings(
  connection: Inspected,
  dataDir: string,
  projectors: readonly Projector[],
): Promise<Finding[]> {
  if (versionOf(connection) < newestVersion(migrations)) {
    return [
      damage(
        'not_migrated',
        'Basis data ini dari versi Siladom yang lebih lama. Buka sekali dengan versi ini, lalu periksa lagi.',
      ),
    ]
  }
  const pages = pageFindings(connection)
  if (pages.length > 0) return pages
  const schema = schemaDifferences(connection)
  if (schema.length > 0) {
    return [
      damage(
        'schema',
        `Susunan basis data diubah di luar Siladom: ${schema.join(', ')}. Kembalikan data dari cadangan yang teruji.`,
      ),
    ]
  }
  const chain = chainFindings(storedEvents(connection))
  const seals = sealFindings(connection)
  const others = [...seals, ...objectFindings(connection, dataDir), ...definitionFindings(connection)]
  if (chain.length > 0) return [...chain, ...others]
  const known = [...others, ...personalFindings(connection)]
  return seals.length > 0 ? known : [...known, ...(await derivedFindings(connection, projectors))]
}

/** What follows from the log and the sealed rows can be made anew only where they are sound. */
async function derivedFindings(connection: Inspected, projectors: readonly Projector[]): Promise<Finding[]> {
  const copy = await copyOf(connection)
  try {
    const indexes = brokenIndexes(copy).map((index) =>
      damage('search', `Indeks pencarian ${index} tidak cocok dengan isinya. Bangun ulang indeks pencarian.`),
    )
    return [...indexes, ...(await projectionFindings(connection, copy, projectors))]
  } finally {
    copy.close()
  }
}

function pageFindings(connection: Inspected): Finding[] {
  const pages = integrityProblems(connection)
  if (pages.length > 0) {
    return [
      damage(
        'pages',
        `Halaman basis data rusak: ${pages.slice(0, 5).join('; ')}. Kembalikan data dari cadangan yang teruji.`,
      ),
    ]
  }
  return brokenReferences(connection).map((table) =>
    damage('references', `Tabel ${table} menunjuk baris yang tidak ada.`),
  )
}

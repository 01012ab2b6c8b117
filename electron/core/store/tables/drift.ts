// Tables of drift: the last reading of each zone (sealed), and the projection of names that are passed over.

export interface ZoneReadingsTable {
  zone: string
  taken_at: number
  /** "Transfer dari 103.10.20.53:53", "Berkas db.contohkab.go.id". */
  source: string
  taken_by: string | null
  record_count: number
  /** Its records, JSON. */
  records: string
  seal: string
}

interface DriftIgnoredTable {
  fqdn: string
  reason: string
  ignored_at: number
  ignored_by: string | null
  updated_seq: number
}

export interface SealedDriftTables {
  zone_readings: ZoneReadingsTable
}

export interface DriftTables extends SealedDriftTables {
  drift_ignored: DriftIgnoredTable
}

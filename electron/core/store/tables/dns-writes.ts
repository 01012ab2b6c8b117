// Projection of the journal of writes on name servers.

export interface DnsWritesTable {
  run_id: string
  case_id: string
  item_id: string
  begun_at: number
  /** Null while nobody has seen the end. */
  ended_at: number | null
  outcome: string | null
}

export interface DnsWritesTables {
  dns_writes: DnsWritesTable
}

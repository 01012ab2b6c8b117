// Projection of the register: every subdomain with its owner, function, mode and target.

export interface RegisterTable {
  id: string
  fqdn: string
  label: string
  zone: string
  unit_id: string | null
  owner_name: string
  function: string
  /** langsung, proxy, alias, alih-http or cloud; null where nobody knows yet. */
  mode: string | null
  target: string | null
  capacity: string | null
  /** planned, active, released. */
  state: string
  since: string | null
  /** Where the entry comes from: a case, or entered by hand. */
  source: string
  case_id: string | null
  released_at: number | null
  /** Id in the sealed personal table of the person in charge. */
  pic_ref: string | null
  note: string | null
  updated_seq: number
}

export interface RegisterTables {
  register: RegisterTable
}

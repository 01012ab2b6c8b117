// Projection of the paired devices.

export interface DevicesTable {
  id: string
  name: string
  /** SHA-256 of the device's certificate, in hex. */
  fingerprint: string
  paired_at: number
  /** The person who compared the codes. */
  paired_by: string
  revoked_at: number | null
  updated_seq: number
}

export interface LanTables {
  devices: DevicesTable
}

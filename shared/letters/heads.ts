// The two pieces that every paper shares: the letterhead and the signature block.

/** The signature block of an official in the capacity of that day; made by the office's rules, kept as a snapshot. */
export interface SignBlock {
  /** Lines above the name: "a.n. KEPALA DINAS …", "KEPALA BIDANG INFORMATIKA,". */
  readonly lines: readonly string[]
  /** Name with titles. */
  readonly name: string
  /** Pangkat with golongan; null for who writes none. */
  readonly rank: string | null
  /** 18 digits, grouped or not; null for who writes none. */
  readonly nip: string | null
}

/** The letterhead, line by line. Its logo is no part of it: the printer is given it as bytes. */
export interface Kop {
  /** "PEMERINTAH KABUPATEN CONTOH". */
  readonly region: string
  /** "DINAS KOMUNIKASI DAN INFORMATIKA". */
  readonly institution: string
  /** Address, telephone, web, post code: one line each. */
  readonly address: readonly string[]
}

/** A NIP of 18 digits grouped 8-6-1-3, "19700101 199503 1 001"; anything else stays as written. */
export function groupedNip(nip: string): string {
  const digits = nip.replace(/\s/g, '')
  return /^\d{18}$/.test(digits)
    ? `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`
    : nip.trim()
}

// Sealed tables: accounts, sessions, drafts, personal data and keys; each row carries the digest of its content.

export interface AccountsTable {
  id: string
  login: string
  person_id: string
  /** PHC string; null until the first password is set. */
  password: string | null
  must_change: number
  disabled_at: number | null
  /** SHA-256 of the one-time activation code. */
  activation: string | null
  activation_expires_at: number | null
  created_at: number
  seal: string
}

export interface SessionsTable {
  id: string
  /** SHA-256 of the bearer token. */
  token_hash: string
  account_id: string
  person_id: string
  post: string | null
  device: string
  transport: string
  /** The address it was opened from, where there is one. */
  remote: string | null
  created_at: number
  last_seen_at: number
  expires_at: number
  /** When the password was given again, and the digest of what it was given for. */
  reauth_at: number | null
  reauth_digest: string | null
  locked_at: number | null
  ended_at: number | null
  seal: string
}

/** Wrong passwords of an account from one origin, or from all unfamiliar ones together (`*`). */
export interface LoginBrakesTable {
  /** The account's id; for a name that nobody has, one of few buckets that many names share. */
  subject: string
  origin: string
  failed_count: number
  last_failed_at: number | null
  held_until: number | null
  /** When the right password last came from there. */
  known_at: number | null
  seal: string
}

export interface DraftsTable {
  id: string
  person_id: string
  /** What is being filled in: `case:ID:step`, `intake`. */
  scope: string
  content: string
  updated_at: number
  seal: string
}

/** Personal data of applicants; `content` is null once erased. Events hold the id and a salted digest. */
export interface PersonalTable {
  id: string
  kind: string
  subject_id: string
  salt: string
  content: string | null
  created_at: number
  erased_at: number | null
  seal: string
}

/** The key of one encrypted object, wrapped by the office's key, base64; null once destroyed. */
export interface ObjectKeysTable {
  sha256: string
  wrapped: string | null
  created_at: number
  destroyed_at: number | null
  seal: string
}

/** Facts of this installation: `install_id`, `practice` and the like. */
export interface InstallTable {
  key: string
  value: string
  seal: string
}

export interface IdentityTables {
  accounts: AccountsTable
  sessions: SessionsTable
  login_brakes: LoginBrakesTable
  drafts: DraftsTable
  personal: PersonalTable
  object_keys: ObjectKeysTable
  install: InstallTable
}

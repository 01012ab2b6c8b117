// What a migration is: a number in tens and the statements that lead there.

export interface Migration {
  /** Becomes the file's `user_version`. */
  readonly id: number
  readonly name: string
  readonly sql: string
}

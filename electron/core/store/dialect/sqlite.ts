// Kysely over better-sqlite3 with what it lacks: IMMEDIATE transactions and statements that are prepared once.
import type BetterSqlite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import type { Database } from '../database.ts'

/** A prepared statement is kept for each text; the oldest goes when there are too many texts. */
class Statements implements SqliteDatabase {
  readonly #database: BetterSqlite.Database
  readonly #kept = new Map<string, SqliteStatement>()

  constructor(database: BetterSqlite.Database) {
    this.#database = database
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#kept.get(sql)
    if (known !== undefined) return known
    const made = this.#database.prepare<unknown[]>(sql)
    const oldest = this.#kept.size >= 1_000 ? this.#kept.keys().next() : undefined
    if (oldest?.done === false) this.#kept.delete(oldest.value)
    this.#kept.set(sql, made)
    return made
  }

  close(): void {
    this.#kept.clear()
    this.#database.close()
  }
}

class Driver extends SqliteDriver {
  readonly #begin: string
  readonly #database: BetterSqlite.Database

  constructor(config: SqliteDialectConfig, begin: string, database: BetterSqlite.Database) {
    super(config)
    this.#begin = begin
    this.#database = database
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin))
  }

  /** A full disk may have rolled the transaction back already; a second rollback would hide the first error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

class Dialect extends SqliteDialect {
  readonly #database: BetterSqlite.Database
  readonly #begin: string

  constructor(database: BetterSqlite.Database, begin: string) {
    super({ database: new Statements(database) })
    this.#database = database
    this.#begin = begin
  }

  override createDriver(): Driver {
    return new Driver({ database: new Statements(this.#database) }, this.#begin, this.#database)
  }
}

/** The writer begins IMMEDIATE, so that no transaction starts as a reader and fails when it turns to writing. */
export function kyselyWriter(database: BetterSqlite.Database): Kysely<Database> {
  return new Kysely<Database>({ dialect: new Dialect(database, 'begin immediate') })
}

export function kyselyReader(database: BetterSqlite.Database): Kysely<Database> {
  return new Kysely<Database>({ dialect: new Dialect(database, 'begin') })
}

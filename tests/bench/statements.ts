// Writes down every statement that reaches SQLite, and runs the same ones again by hand on another connection.
import BetterSqlite from 'better-sqlite3'
import { databaseFile, openWriter } from '../../electron/core/store/connection.ts'
import { join } from 'node:path'

export interface Statement {
  readonly sql: string
  readonly values: readonly unknown[]
}

interface Runnable {
  readonly source: string
  run(...values: unknown[]): unknown
  all(...values: unknown[]): unknown
}

let recording: Statement[] | null = null

/** Listens to every connection of this process from now on. */
export function listen(): void {
  const memory = new BetterSqlite(':memory:')
  const prototype: Runnable = Object.getPrototypeOf(memory.prepare('select 1'))
  for (const method of ['run', 'all'] as const) {
    const original = prototype[method]
    prototype[method] = function (this: Runnable, ...values: unknown[]): unknown {
      if (recording !== null) recording.push({ sql: this.source, values: flat(values) })
      return original.apply(this, values)
    }
  }
  memory.close()
}

function flat(values: readonly unknown[]): readonly unknown[] {
  const [first] = values
  return values.length === 1 && Array.isArray(first) ? first : values
}

/** The statements of `work`, without those that begin and end a transaction. */
export async function recorded<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly statements: readonly Statement[] }> {
  const list: Statement[] = []
  recording = list
  try {
    const result = await work()
    return { result, statements: list.filter(({ sql }) => !/^(begin|commit|rollback)/i.test(sql)) }
  } finally {
    recording = null
  }
}

export interface ByHand {
  /** All of them in one IMMEDIATE FULL transaction. */
  write(statements: readonly Statement[]): void
  read(statements: readonly Statement[]): void
  close(): void
}

/** A connection with the settings of the store, on which each statement is prepared once. */
export function byHand(dataDir: string): ByHand {
  const connection = openWriter(join(dataDir, databaseFile))
  const known = new Map<string, BetterSqlite.Statement>()
  const run = ({ sql, values }: Statement): void => {
    const statement = known.get(sql) ?? connection.prepare(sql)
    known.set(sql, statement)
    if (statement.reader) statement.all(...values)
    else statement.run(...values)
  }
  const [begin, commit] = [connection.prepare('begin immediate'), connection.prepare('commit')]
  return {
    write: (statements) => {
      begin.run()
      for (const statement of statements) run(statement)
      commit.run()
    },
    read: (statements) => {
      for (const statement of statements) run(statement)
    },
    close: () => connection.close(),
  }
}

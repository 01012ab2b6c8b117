// Statements that are built once and then run with other values: for a small statement the builder costs more than SQLite.
import type { Compilable, CompiledQuery } from 'kysely'
import type { Tx } from './database.ts'

export interface Prepared<V extends object, R> {
  all(tx: Tx, values: V): Promise<R[]>
  first(tx: Tx, values: V): Promise<R | undefined>
  run(tx: Tx, values: V): Promise<void>
}

/** Stands among the parameters where the value of that name goes; no text of the office begins so. */
const mark = '\u0000value:'

interface Template<R> {
  readonly query: CompiledQuery<R>
  /** For each parameter the name of its value, or null where it is always the same. */
  readonly names: readonly (string | null)[]
}

/**
 * `build` is called once, at the first use, with a stand-in for each value. The shape of the statement must not depend
 * on them: every value has a name of its own, none may be left out, no list of changing length.
 */
export function prepared<V extends object, R = unknown>(build: (tx: Tx, values: V) => Compilable<R>): Prepared<V, R> {
  let template: Template<R> | null = null
  const all = async (tx: Tx, values: V): Promise<R[]> => {
    template ??= templateOf(build(tx, standIns(values)).compile())
    const { query, names } = template
    const parameters = names.map((name, index) => (name === null ? query.parameters[index] : Reflect.get(values, name)))
    return (await tx.executeQuery<R>({ ...query, parameters })).rows
  }
  return {
    all,
    first: async (tx, values) => (await all(tx, values))[0],
    run: async (tx, values) => void (await all(tx, values)),
  }
}

function templateOf<R>(query: CompiledQuery<R>): Template<R> {
  const names = query.parameters.map((one) =>
    typeof one === 'string' && one.startsWith(mark) ? one.slice(mark.length) : null,
  )
  return { query, names }
}

function standIns<V extends object>(values: V): V {
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(values).map((name) => [name, mark + name]))))
}

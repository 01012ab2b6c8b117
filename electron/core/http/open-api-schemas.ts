// Turns schemas into JSON Schema for one OpenAPI document: what a schema defines for itself moves to the components.
import { z } from '../../../shared/contract/zod.ts'

type JsonSchema = Record<string, unknown>

export interface SchemaBook {
  /** The JSON Schema of what goes in or comes out; empty where the contract says nothing. */
  schemaOf(schema: unknown, io: 'input' | 'output'): JsonSchema
  /** Every definition that was moved, by name. */
  readonly components: Readonly<Record<string, unknown>>
}

export function schemaBook(): SchemaBook {
  const components: Record<string, unknown> = {}
  const names = new Map<string, string>()

  const hoist = (definitions: JsonSchema): Map<string, string> => {
    const moved = new Map<string, string>()
    for (const [local, definition] of Object.entries(definitions)) {
      const text = JSON.stringify(definition)
      const name = names.get(text) ?? `Shape${names.size + 1}`
      names.set(text, name)
      moved.set(`#/$defs/${local}`, `#/components/schemas/${name}`)
    }
    for (const [local, definition] of Object.entries(definitions)) {
      const target = moved.get(`#/$defs/${local}`)?.split('/').at(-1)
      if (target !== undefined) components[target] = renamed(definition, moved)
    }
    return moved
  }

  return {
    components,
    schemaOf: (schema, io) => {
      if (!(schema instanceof z.ZodType)) return {}
      const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
      const moved = made.$defs === undefined ? new Map<string, string>() : hoist(made.$defs)
      const own = Object.entries(made).filter(([key]) => key !== '$schema' && key !== '$defs')
      return Object.fromEntries(own.map(([key, value]) => [key, renamed(value, moved)]))
    },
  }
}

/** The same value with every reference pointing to its new place. */
function renamed(value: unknown, moved: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, moved))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' ? (moved.get(String(inner)) ?? inner) : renamed(inner, moved),
    ]),
  )
}
